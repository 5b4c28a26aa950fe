import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage, pageAfter } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { containing, searchable } from "@/lib/platform/shared/search";
import type { Prisma } from "@/prisma/generated/client.ts";
import { certificatePolicy } from "./certificate.policy";
import { certificateSelect, toCertificate } from "./certificate.queries";
import { printedHolder, printedName } from "./holder";
import {
  type IssuableAward,
  issuableAwards,
  issueSelect,
  readMentionSettings,
} from "./issue.queries";
import { missingMentions } from "./mentions";

const PAGE = 20;
/** The oldest first: what waits for longest is issued first. */
const ISSUABLE_SHOWN = 50;
const SEARCHED_PEOPLE = 500;

/**
 * The decided candidacies that give right to a document nobody has issued yet, with what keeps each from being
 * issued; null for who may not read them.
 */
export const listIssuable = (actor: Actor) =>
  read(actor, async (tx) => {
    if (!certificatePolicy.readRegister(actor)) return null;
    const ids = await findUncertified(tx);
    const rows = await tx.candidacy.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      select: issueSelect,
    });
    const settings = await readMentionSettings(tx);
    const order = new Map(ids.map(({ id }, index) => [id, index]));
    return rows
      .map((row) => ({
        id: row.id,
        number: row.number,
        route: row.route,
        version: row.version,
        holderName: row.candidate
          ? printedName(
              printedHolder({ ...row.candidate, bornOn: dateToDay(row.candidate.bornOn) }),
            )
          : "",
        documents: issuableAwards(row, settings)
          .filter(({ standingNumber }) => !standingNumber)
          .map(toDocument),
      }))
      .filter(({ documents }) => documents.length > 0)
      .sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  });

/**
 * Candidacies with a block that no certificate covers: neither an attestation of it nor a parchemin of the version.
 * Who also holds a block through an equivalence, or one taken over, may have completed the version since an attestation was issued.
 */
const findUncertified = (tx: Reader) => tx.$queryRaw<{ id: string }[]>`
  WITH standing AS NOT MATERIALIZED (SELECT * FROM "Certificate" f
    WHERE NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = f.id))
  SELECT c.id FROM "AcquiredBlock" a JOIN "BlockDecision" b ON b.id = a."decisionId"
    JOIN "DocketEntry" d ON d.id = b."entryId" JOIN "Candidacy" c ON c.id = d."candidacyId"
  WHERE NOT EXISTS (SELECT FROM standing f
      WHERE f."candidateId" = a."candidateId" AND f.kind = 'FULL' AND f."versionId" = c."versionId")
    AND (NOT EXISTS (SELECT FROM standing f WHERE f."candidateId" = a."candidateId" AND f."blockId" = a."blockId")
      OR EXISTS (SELECT FROM "AcquiredBlock" o JOIN "BlockEquivalence" e ON e."fromBlockId" = o."blockId"
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

/** The register, the last issued first, searched by number or by name without accents; null for who may not read it. */
export const listRegister = (actor: Actor, { q, after }: Search) =>
  read(actor, async (tx) => {
    if (!certificatePolicy.readRegister(actor)) return null;
    const rows = await tx.certificate.findMany({
      where: q ? await searched(tx, q) : {},
      select: certificateSelect,
      orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
      ...pageAfter(after, PAGE),
    });
    const { shown, last } = cutPage(rows, PAGE);
    return { certificates: shown.map(toCertificate), next: last?.id };
  });

async function searched(tx: Reader, q: string): Promise<Prisma.CertificateWhereInput> {
  const pattern = containing(q);
  const people = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Candidate"
    WHERE search_text("birthName" || ' ' || coalesce("usageName", '') || ' ' || "firstName") LIKE search_text(${pattern})
    LIMIT ${SEARCHED_PEOPLE}`;
  return {
    OR: [
      { number: searchable(q).toUpperCase() },
      { candidateId: { in: people.map(({ id }) => id) } },
    ],
  };
}

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
        issuedBy: { select: { displayName: true } },
      },
    });
    if (!row) return null;
    const { issuedBy, bornOn, birthPlace, candidacyId } = row;
    return {
      ...toCertificate(row),
      candidacyId,
      bornOn: dateToDay(bornOn),
      birthPlace,
      issuedBy: issuedBy.displayName,
    };
  });
