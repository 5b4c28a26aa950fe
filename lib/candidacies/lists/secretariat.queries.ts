import "server-only";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import { lastMovedFirst } from "@/lib/candidacies/candidacy.queries";
import { isExposedOn, readEndingIds, waysToOpen } from "@/lib/candidacies/expiry/exposed.queries";
import { DRAFT_STATES, OPEN_STATES, statesFoundBy } from "@/lib/candidacies/phase";
import { fullName, nameSelect } from "@/lib/candidates/candidate";
import type { Actor } from "@/lib/platform/actor/actor";
import { readFoundPage, type Search } from "@/lib/platform/db/found-page";
import { findPlaces, type Order, type Place } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import {
  type CalendarDay,
  dateToDay,
  isCalendarDay,
  parisDay,
} from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import { Prisma } from "@/prisma/generated/client.ts";
import {
  type CandidacyFilters,
  type Cursor,
  DUE_FIRST,
  isStateFilter,
  readCursor,
  routeFilters,
  toCursorText,
  UNPROTECTED,
} from "./filters";
import type { CandidacyRow } from "./list";
import { NEVER } from "./next-dossier";
import { waysTo } from "./ways.queries";

const PAGE = 25;

const rowSelect = {
  id: true,
  number: true,
  route: true,
  state: true,
  stateSince: true,
  handler: { select: { displayName: true } },
  invitedName: true,
  candidate: { select: nameSelect },
  company: { select: { name: true } },
  blocks: {
    select: { block: { select: { ordinal: true } } },
    orderBy: { block: { ordinal: "asc" } },
  },
  nextDueOn: true,
} as const satisfies Prisma.CandidacySelect;

type Row = Prisma.CandidacyGetPayload<{ select: typeof rowSelect }>;

function dueDay(nextDueOn: Date): CalendarDay | null {
  const day = dateToDay(nextDueOn);
  return day === NEVER ? null : day;
}

const toRow = ({
  candidate,
  invitedName,
  company,
  blocks,
  handler,
  nextDueOn,
  ...row
}: Row): CandidacyRow => ({
  ...row,
  candidateName: candidate ? fullName(candidate) : (invitedName ?? ""),
  companyName: company?.name ?? null,
  handlerName: handler?.displayName ?? null,
  blocks: blocks.map(({ block }) => block.ordinal),
  dueOn: dueDay(nextDueOn),
});

/**
 * A page of the secretariat's list, what moved last first, or what is due first. Drafts are shown only when asked for.
 * The secretariat reads every candidacy: the policy's filter is « all », and anyone else gets nothing.
 */
export const listCandidacies = (
  actor: Actor,
  filters: CandidacyFilters,
  now: Date,
): Promise<{ rows: CandidacyRow[]; next: string | null }> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.list(actor)) return { rows: [], next: null };
    const { rows, last } = await readFoundPage(
      tx,
      await listOf(tx, actor, filters, parisDay(now)),
      (ids) => tx.candidacy.findMany({ where: { id: { in: ids } }, select: rowSelect }),
    );
    return { rows: rows.map(toRow), next: last && toCursorText(last) };
  });

/** The first of the rows that such a list would show. */
export async function findFirstListed(
  tx: Reader,
  actor: Actor,
  filters: CandidacyFilters,
  now: Date,
): Promise<string | null> {
  if (!candidaciesPolicy.list(actor)) return null;
  const [first] = await findPlaces(tx, {
    ...(await listOf(tx, actor, filters, parisDay(now))),
    size: 1,
  });
  return first?.id ?? null;
}

/** What is due first, those that nothing is due for at the end. */
const dueFirst: Order = { ...lastMovedFirst, at: Prisma.sql`c."nextDueOn"`, isRising: true };

async function listOf(
  tx: Reader,
  { userId }: Actor,
  { state, route, q, company, protection, handler, sort, after }: CandidacyFilters,
  today: CalendarDay,
) {
  const endingIds = protection === UNPROTECTED ? await readEndingIds(tx, today) : null;
  const companyId = readId(company);
  const only = routeFilters.get(route ?? "");
  const filters = [
    ...(only ? [Prisma.sql`c.route = ${only}::"Route"`] : []),
    ...(endingIds ? [isExposedOn(endingIds)] : []),
    ...(companyId ? [Prisma.sql`c."companyId" = ${companyId}::uuid`] : []),
  ];
  const place = readCursor(after);
  const list = {
    ...(filters.length > 0 && { where: Prisma.join(filters, " AND ") }),
    ...{ typed: q ?? "", search: candidacySearch },
    ways: endingIds ? waysToOpen(endingIds, openOf(state)) : waysTo(state, handler, userId),
    size: PAGE,
  };
  return sort === DUE_FIRST
    ? { ...list, order: dueFirst, after: placeOfDay(place) }
    : { ...list, order: lastMovedFirst, after: place };
}

/** The same place by its day; null for an instant that is none of the calendar's. */
function placeOfDay(place: Cursor | null): Place<CalendarDay> | null {
  const day = place && dateToDay(place.at);
  return day && isCalendarDay(day) ? { id: place.id, at: day } : null;
}

/** The open states that a filter finds; of all, those beyond the draft. */
const openOf = (state: string | undefined) =>
  OPEN_STATES.filter((one) =>
    isStateFilter(state) ? statesFoundBy(state).includes(one) : !DRAFT_STATES.includes(one),
  );

/** In the number, the person's names, or the name and address of their account. */
export const candidacySearch: Search = {
  texts: Prisma.sql`"SearchedCandidacy" s`,
  of: Prisma.sql`s."candidacyId"`,
  order: lastMovedFirst,
};
