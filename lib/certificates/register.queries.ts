import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { readFoundPage, type Search } from "@/lib/platform/db/found-page";
import type { Order } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { settingPolicy } from "@/lib/settings/setting.policy";
import { Prisma } from "@/prisma/generated/client.ts";
import { certificatePolicy } from "./certificate.policy";
import { certificateSelect, readDuplicates, toCertificate } from "./certificate.queries";
import { printedHolder, printedName } from "./holder";
import { type IssuableAward, issuableAwards, issueSelect, readIssueFacts } from "./issue.queries";
import { missingMentions } from "./mentions";

const PAGE = 20;
const lastIssuedFirst: Order = {
  from: Prisma.sql`"Certificate" f`,
  at: Prisma.sql`f."issuedOn"`,
  id: Prisma.sql`f.id`,
};
/** In the name and number as they are printed, or in what the holder and their account are called since. */
const certificateSearch: Search = {
  texts: Prisma.sql`"SearchedCertificate" s`,
  of: Prisma.sql`s."certificateId"`,
  order: lastIssuedFirst,
};
/** The oldest first: what waits for longest is issued first. */
const ISSUABLE_SHOWN = 50;

/**
 * The decided candidacies that give right to a document nobody has issued yet, with what keeps each from being
 * issued; null for who may not read them. The database keeps which ones; what each gives right to is said by its own rule.
 */
export const listIssuable = (actor: Actor, today: CalendarDay) =>
  read(actor, async (tx) => {
    if (!certificatePolicy.readRegister(actor)) return null;
    const awaited = await tx.awaitedCertificate.findMany({
      orderBy: [{ since: "asc" }, { candidacyId: "asc" }],
      take: ISSUABLE_SHOWN,
      select: { candidacy: { select: issueSelect } },
    });
    const facts = await readIssueFacts(tx, today);
    return awaited
      .map(({ candidacy: row }) => ({
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
      .filter(({ documents }) => documents.length > 0);
  });

const toDocument = ({ award, block, sources }: IssuableAward) => ({
  kind: award.kind,
  blockId: block?.id ?? "",
  label: block ? `Bloc ${block.ordinal} : ${block.label}` : (sources.settings.title?.value ?? ""),
  awardedOn: award.awardedOn,
  missing: missingMentions(sources),
});

type RegisterSearch = { q: string; after?: string | undefined };

/** The register, the last issued first, searched by number and by the holder's names; null for who may not read it. */
export const listRegister = (actor: Actor, { q, after }: RegisterSearch) =>
  read(actor, async (tx) => {
    if (!certificatePolicy.readRegister(actor)) return null;
    const searched = { typed: q, search: certificateSearch };
    const list = { order: lastIssuedFirst, ...searched, after, size: PAGE };
    const { rows, last } = await readFoundPage(tx, list, (ids) =>
      tx.certificate.findMany({ where: { id: { in: ids } }, select: certificateSelect }),
    );
    return { certificates: rows.map(toCertificate), next: last?.id };
  });

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
