import "server-only";
import { candidateHolds, candidatesHolding } from "@/lib/candidates/search.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { findEveryWord, pointingTo, type Search as WordSearch } from "@/lib/platform/db/search";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { settingPolicy } from "@/lib/settings/setting.policy";
import { Prisma } from "@/prisma/generated/client.ts";
import { certificatePolicy } from "./certificate.policy";
import { certificateSelect, readDuplicates, toCertificate } from "./certificate.queries";
import { printedHolder, printedName } from "./holder";
import { type IssuableAward, issuableAwards, issueSelect, readIssueFacts } from "./issue.queries";
import { missingMentions } from "./mentions";

const PAGE = 20;
/** The oldest first: what waits for longest is issued first. */
const ISSUABLE_SHOWN = 50;

/**
 * The decided candidacies that give right to a document nobody has issued yet, with what keeps each from being
 * issued; null for who may not read them.
 */
export const listIssuable = (actor: Actor, today: CalendarDay) =>
  read(actor, async (tx) => {
    if (!certificatePolicy.readRegister(actor)) return null;
    const ids = await findUncertified(tx, today);
    const rows = await tx.candidacy.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      select: issueSelect,
    });
    const facts = await readIssueFacts(tx, today);
    const order = new Map(ids.map(({ id }, index) => [id, index]));
    return rows
      .map((row) => ({
        id: row.id,
        number: row.number,
        route: row.route,
        version: row.version,
        rncpCode: row.certification.rncpCode,
        mayMend: settingPolicy.change(actor),
        holderName: row.candidate
          ? printedName(
              printedHolder({ ...row.candidate, bornOn: dateToDay(row.candidate.bornOn) }),
            )
          : "",
        documents: issuableAwards(row, facts)
          .filter(({ standingNumber }) => !standingNumber)
          .map(toDocument),
      }))
      .filter(({ documents }) => documents.length > 0)
      .sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  });

/**
 * Candidacies with a block that no certificate covers: neither an attestation of it nor a parchemin of the version. Who
 * also holds a block through an equivalence, one taken over, or one by another file, may have completed the version
 * since an attestation was issued; who received the certificate elsewhere is given none.
 */
const findUncertified = (tx: Reader, today: CalendarDay) => tx.$queryRaw<{ id: string }[]>`
  WITH standing AS NOT MATERIALIZED (SELECT f.*, h."userId" FROM "Certificate" f JOIN "Candidate" h ON h.id = f."candidateId"
    WHERE NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = f.id)),
    counting AS MATERIALIZED (SELECT * FROM counted(${today}::date))
  SELECT c.id FROM "AcquiredBlock" a JOIN "BlockDecision" b ON b.id = a."decisionId"
    JOIN "DocketEntry" d ON d.id = b."entryId" JOIN "Candidacy" c ON c.id = d."candidacyId"
    JOIN "Candidate" p ON p.id = a."candidateId"
  WHERE NOT EXISTS (SELECT FROM standing f
      WHERE f."userId" = p."userId" AND f.kind = 'FULL' AND f."versionId" = c."versionId")
    AND NOT EXISTS (SELECT FROM "PriorAcquisition" r JOIN "Candidate" o ON o.id = r."candidateId"
      WHERE o."userId" = p."userId" AND r."versionId" = c."versionId" AND r."isCertified" AND r."confirmedAt" IS NOT NULL)
    AND (NOT EXISTS (SELECT FROM standing f WHERE f."userId" = p."userId" AND f."blockId" = a."blockId")
      OR EXISTS (SELECT FROM "Candidate" o WHERE o."userId" = p."userId" AND o.id <> p.id)
      OR EXISTS (SELECT FROM "AcquiredBlock" o JOIN counting e ON e."fromBlockId" = o."blockId"
        JOIN "CompetencyBlock" k ON k.id = e."toBlockId"
        WHERE o."candidateId" = a."candidateId" AND k."versionId" = c."versionId")
      OR EXISTS (SELECT FROM "AcquiredBlock" o JOIN "CompetencyBlock" k ON k.id = o."blockId"
        WHERE o."candidateId" = a."candidateId" AND o.origin <> 'DECISION' AND k."versionId" = c."versionId"))
  GROUP BY c.id ORDER BY min(a."acquiredOn"), c.id LIMIT ${ISSUABLE_SHOWN}`;

const toDocument = ({ award, block, sources }: IssuableAward) => ({
  kind: award.kind,
  blockId: block?.id ?? "",
  label: block ? `Bloc ${block.ordinal} : ${block.label}` : (sources.settings.title?.value ?? ""),
  awardedOn: award.awardedOn,
  missing: missingMentions(sources),
});

type Search = { q: string; after?: string | undefined };

/** The register, the last issued first, searched by number and by the holder's names; null for who may not read it. */
export const listRegister = (actor: Actor, search: Search) =>
  read(actor, async (tx) => {
    if (!certificatePolicy.readRegister(actor)) return null;
    const { shown, last } = cutPage(await findPlaces(tx, search), PAGE);
    const rows = await tx.certificate.findMany({
      where: { id: { in: shown.map(({ id }) => id) } },
      select: certificateSelect,
      orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
    });
    return { certificates: rows.map(toCertificate), next: last?.id };
  });

/** The ids of the page that is asked for, and one more. */
async function findPlaces(tx: Reader, { q, after }: Search): Promise<{ id: string }[]> {
  const found = await findEveryWord(tx, q, certificateSearch);
  return tx.$queryRaw`
    SELECT f.id FROM "Certificate" f
    WHERE ${found} AND (${after ?? null}::uuid IS NULL
      OR (f."issuedOn", f.id) < (SELECT k."issuedOn", k.id FROM "Certificate" k WHERE k.id = ${after ?? null}::uuid))
    ORDER BY f."issuedOn" DESC, f.id DESC LIMIT ${PAGE + 1}`;
}

const printed = (word: Prisma.Sql) =>
  Prisma.sql`search_text(f."holderName" || ' ' || f.number) LIKE ${word}`;

const ofCandidate = Prisma.sql`SELECT f.id FROM "Certificate" f WHERE f."candidateId"`;

/** In the name and number as they are printed, or in what the holder is called since. */
const certificateSearch: WordSearch = {
  id: Prisma.sql`f.id`,
  branches: (word) => [
    Prisma.sql`SELECT f.id FROM "Certificate" f WHERE ${printed(word)}`,
    ...candidatesHolding(word).map((held) => pointingTo(held, ofCandidate)),
  ],
  holds: (word) =>
    Prisma.sql`(${printed(word)} OR ${candidateHolds(Prisma.sql`f."candidateId"`, word)})`,
};

/** One certificate of the register; null when there is none or who may not read it. */
export const getRegistered = (actor: Actor, id: string) =>
  read(actor, async (tx) => {
    if (!certificatePolicy.readRegister(actor)) return null;
    const row = await tx.certificate.findUnique({
      where: { id },
      select: {
        ...certificateSelect,
        candidacyId: true,
        bornOn: true,
        birthPlace: true,
        origin: true,
        issuedBy: { select: { displayName: true } },
      },
    });
    if (!row) return null;
    const { issuedBy, bornOn, birthPlace, candidacyId } = row;
    return {
      ...toCertificate(row),
      duplicates: await readDuplicates(tx, id),
      mayBeDuplicated: row.origin === "DECISION" && !row.revocation,
      candidacyId,
      bornOn: dateToDay(bornOn),
      birthPlace,
      issuedBy: issuedBy.displayName,
    };
  });
