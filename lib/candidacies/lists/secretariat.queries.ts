import "server-only";
import { userHolds } from "@/lib/accounts/user.queries";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import { DRAFT_STATES, statesFoundBy } from "@/lib/candidacies/phase";
import { fullName, nameSelect } from "@/lib/candidates/candidate";
import { candidateHolds } from "@/lib/candidates/search.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { everyWord } from "@/lib/platform/db/search";
import { dateToDay } from "@/lib/platform/shared/calendar";
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
  deadlines: {
    where: { stoppedAt: null },
    select: { dueOn: true },
    orderBy: { dueOn: "asc" },
    take: 1,
  },
} as const satisfies Prisma.CandidacySelect;

type Row = Prisma.CandidacyGetPayload<{ select: typeof rowSelect }>;

const toRow = ({
  candidate,
  invitedName,
  company,
  blocks,
  deadlines: [deadline],
  ...row
}: Row): CandidacyRow => ({
  ...row,
  candidateName: candidate ? fullName(candidate) : (invitedName ?? ""),
  companyName: company?.name ?? null,
  blocks: blocks.map(({ block }) => block.ordinal),
  dueOn: deadline ? dateToDay(deadline.dueOn) : null,
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

/** The page's places in the order asked for, and one more. */
function findPlaces(tx: Reader, { sort, after, ...filters }: CandidacyFilters): Promise<Cursor[]> {
  const where = conditions(filters);
  const cursor = readCursor(after);
  if (sort === DUE_FIRST) return findDueFirst(tx, where, cursor);
  if (cursor) where.push(Prisma.sql`(c."stateSince", c.id) < (${cursor.at}, ${cursor.id}::uuid)`);
  return tx.$queryRaw`
    SELECT c.id, c."stateSince" AS at FROM "Candidacy" c WHERE ${Prisma.join(where, " AND ")}
    ORDER BY c."stateSince" DESC, c.id DESC LIMIT ${PAGE + 1}`;
}

/** The day of those that nothing is due for: they come last, in the order they were opened. */
const NEVER = Prisma.sql`DATE '9999-12-31'`;

function findDueFirst(tx: Reader, where: Prisma.Sql[], cursor: Cursor | null): Promise<Cursor[]> {
  const found = Prisma.join(where, " AND ");
  const beyond = (day: Prisma.Sql) =>
    cursor
      ? Prisma.sql`(${day}, c.id) > (${dateToDay(cursor.at)}::date, ${cursor.id}::uuid)`
      : Prisma.sql`TRUE`;
  return tx.$queryRaw`
    (SELECT c.id, d.at FROM "Candidacy" c JOIN (SELECT "candidacyId", min("dueOn") AS at FROM "Deadline"
      WHERE "stoppedAt" IS NULL GROUP BY 1) d ON d."candidacyId" = c.id
      WHERE ${found} AND ${beyond(Prisma.sql`d.at`)} ORDER BY d.at, c.id LIMIT ${PAGE + 1})
    UNION ALL
    (SELECT c.id, ${NEVER} FROM "Candidacy" c
      WHERE ${found} AND ${beyond(NEVER)}
        AND NOT EXISTS (SELECT FROM "Deadline" d WHERE d."candidacyId" = c.id AND d."stoppedAt" IS NULL)
      ORDER BY c.id LIMIT ${PAGE + 1})
    ORDER BY at, id LIMIT ${PAGE + 1}`;
}

function conditions({ state, route, q, company }: CandidacyFilters): Prisma.Sql[] {
  const companyId = readId(company);
  const only = routeFilters.get(route ?? "");
  return [
    isStateFilter(state)
      ? Prisma.sql`c.state = ANY(${statesFoundBy(state)}::"CandidacyState"[])`
      : Prisma.sql`c.state <> ALL(${DRAFT_STATES}::"CandidacyState"[])`,
    ...(only ? [Prisma.sql`c.route = ${only}::"Route"`] : []),
    everyWord(q ?? "", candidacyHolds),
    ...(companyId ? [Prisma.sql`c."companyId" = ${companyId}::uuid`] : []),
  ];
}

/** In the number, the person's names, or the name and address of their account. */
const candidacyHolds = (word: Prisma.Sql): Prisma.Sql => Prisma.sql`(c.number ILIKE ${word}
  OR ${candidateHolds(Prisma.sql`c."candidateId"`, word)}
  OR c."invitedUserId" IN (SELECT u.id FROM "User" u WHERE ${userHolds(word)}))`;
