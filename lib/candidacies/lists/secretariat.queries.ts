import "server-only";
import { userHolds, usersHolding } from "@/lib/accounts/user.queries";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import { DRAFT_STATES, statesFoundBy } from "@/lib/candidacies/phase";
import { fullName, nameSelect } from "@/lib/candidates/candidate";
import { candidateHolds, candidatesHolding } from "@/lib/candidates/search.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { findEveryWord, pointingTo, type Search } from "@/lib/platform/db/search";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
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
} from "./filters";
import type { CandidacyRow } from "./list";

const PAGE = 25;

const rowSelect = {
  id: true,
  number: true,
  route: true,
  state: true,
  stateSince: true,
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

/** What the database keeps where no clock runs. */
const NEVER = "9999-12-31";

function dueDay(nextDueOn: Date): CalendarDay | null {
  const day = dateToDay(nextDueOn);
  return day === NEVER ? null : day;
}

const toRow = ({
  candidate,
  invitedName,
  company,
  blocks,
  nextDueOn,
  ...row
}: Row): CandidacyRow => ({
  ...row,
  candidateName: candidate ? fullName(candidate) : (invitedName ?? ""),
  companyName: company?.name ?? null,
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
): Promise<{ rows: CandidacyRow[]; next: string | null }> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.list(actor)) return { rows: [], next: null };
    const found = await findPlaces(tx, filters);
    const { shown, last } = cutPage(found, PAGE);
    const rows = await tx.candidacy.findMany({
      where: { id: { in: shown.map(({ id }) => id) } },
      select: rowSelect,
    });
    const byId = new Map(rows.map((row) => [row.id, toRow(row)]));
    return {
      rows: shown.flatMap(({ id }) => byId.get(id) ?? []),
      next: last && toCursorText(last),
    };
  });

/** How the list is sorted: what moved last first, or what is due first, those that nothing is due for at the end. */
const orders = {
  byMove: {
    at: Prisma.sql`c."stateSince"`,
    by: Prisma.sql`at DESC, id DESC`,
    beyond: ({ at, id }: Cursor) => Prisma.sql`(c."stateSince", c.id) < (${at}, ${id}::uuid)`,
  },
  byDue: {
    at: Prisma.sql`c."nextDueOn"`,
    by: Prisma.sql`at, id`,
    beyond: ({ at, id }: Cursor) =>
      Prisma.sql`(c."nextDueOn", c.id) > (${dateToDay(at)}::date, ${id}::uuid)`,
  },
} as const;

/**
 * The page's places in the order asked for, and one more. Each state is read by itself, from where the page begins: the
 * index that has the order begins with the state, and a state without a row costs nothing.
 */
async function findPlaces(
  tx: Reader,
  { sort, after, ...filters }: CandidacyFilters,
): Promise<Cursor[]> {
  const { at, by, beyond } = orders[sort === DUE_FIRST ? "byDue" : "byMove"];
  const cursor = readCursor(after);
  const where = [...(await conditions(tx, filters)), ...(cursor ? [beyond(cursor)] : [])];
  const parts = statesOf(filters).map((state) => {
    const found = Prisma.join([state, ...where], " AND ");
    return Prisma.sql`(SELECT c.id, ${at} AS at FROM "Candidacy" c WHERE ${found} ORDER BY ${by} LIMIT ${PAGE + 1})`;
  });
  return tx.$queryRaw`
    SELECT id, at FROM (${Prisma.join(parts, " UNION ALL ")}) places ORDER BY ${by} LIMIT ${PAGE + 1}`;
}

const statesOf = ({ state }: CandidacyFilters): Prisma.Sql[] =>
  isStateFilter(state)
    ? statesFoundBy(state).map((one) => Prisma.sql`c.state = ${one}::"CandidacyState"`)
    : [Prisma.sql`c.state <> ALL(${DRAFT_STATES}::"CandidacyState"[])`];

async function conditions(
  tx: Reader,
  { route, q, company }: CandidacyFilters,
): Promise<Prisma.Sql[]> {
  const companyId = readId(company);
  const only = routeFilters.get(route ?? "");
  return [
    ...(only ? [Prisma.sql`c.route = ${only}::"Route"`] : []),
    ...(companyId ? [Prisma.sql`c."companyId" = ${companyId}::uuid`] : []),
    await findEveryWord(tx, q ?? "", candidacySearch),
  ];
}

const ofCandidate = Prisma.sql`SELECT c.id FROM "Candidacy" c WHERE c."candidateId"`;
const ofInvited = Prisma.sql`SELECT c.id FROM "Candidacy" c WHERE c."invitedUserId"`;

/** In the number, the person's names, or the name and address of their account. */
export const candidacySearch: Search = {
  id: Prisma.sql`c.id`,
  branches: (word) => [
    Prisma.sql`SELECT s.id FROM "Candidacy" s WHERE s.number ILIKE ${word}`,
    ...candidatesHolding(word).map((held) => pointingTo(held, ofCandidate)),
    pointingTo(usersHolding(word), ofInvited),
  ],
  holds: (
    word,
  ) => Prisma.sql`(c.number ILIKE ${word} OR ${candidateHolds(Prisma.sql`c."candidateId"`, word)}
    OR EXISTS (SELECT FROM "User" u WHERE u.id = c."invitedUserId" AND ${userHolds(word)} OFFSET 0))`,
};
