import "server-only";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import { SECRETARIAT_STATES } from "@/lib/candidacies/path";
import { STATE_FILTERS, type StateFilterKey, statesFoundBy } from "@/lib/candidacies/phase";
import type { CandidacyState } from "@/lib/candidacies/state";
import { nameOrNone, nameSelect } from "@/lib/candidates/candidate";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import {
  addDays,
  type CalendarDay,
  dateToDay,
  dayToDate,
  parisDay,
} from "@/lib/platform/shared/calendar";
import { Prisma } from "@/prisma/generated/client.ts";
import { MANY, PRESSING_DAYS } from "./filters";

const SOON_DAYS = 30;
const SHOWN = 10;

/** What waits for the secretariat. */
const TILES = STATE_FILTERS.filter((filter) =>
  statesFoundBy(filter).some((state) => SECRETARIAT_STATES.includes(state)),
);

export type DueRow = {
  candidacyId: string;
  number: string | null;
  candidateName: string;
  kind: DeadlineKind;
  dueOn: CalendarDay;
};
export type WaitingCount = {
  filter: StateFilterKey;
  count: number;
  /** Of those, how many have a legal clock that is due within a week or overdue. */
  pressing: number;
};
export type Dashboard = { counts: WaitingCount[]; due: DueRow[] };

/** What waits for the secretariat, each count stopping at 100, and the legal clocks that are due first. */
export const getSecretariatDashboard = (actor: Actor, now: Date): Promise<Dashboard | null> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.readDashboard(actor)) return null;
    const today = parisDay(now);
    const [waiting, pressing] = await Promise.all([countWaiting(tx), countPressing(tx, today)]);
    const counts = TILES.map((filter) => ({
      filter,
      count: waiting.get(filter) ?? 0,
      pressing: statesFoundBy(filter).reduce((sum, state) => sum + (pressing.get(state) ?? 0), 0),
    }));
    return { counts, due: await listDue(tx, today) };
  });

/** The clocks of the law; the other one is the candidate's own. */
const LEGAL_CLOCKS: DeadlineKind[] = [
  "ADMISSIBILITY_SILENCE",
  "MISSING_PIECES",
  "JURY_BEFORE",
  "RESULT_NOTICE",
];

/** The running clocks of the law that are due on a day at the latest. */
const dueBy = (day: CalendarDay) =>
  ({
    stoppedAt: null,
    kind: { in: LEGAL_CLOCKS },
    dueOn: { lte: dayToDate(day) },
  }) satisfies Prisma.DeadlineWhereInput;

/** How many candidacies of each state have such a clock that is due within a week or overdue. */
async function countPressing(tx: Reader, today: CalendarDay): Promise<Map<CandidacyState, number>> {
  const rows = await tx.$queryRaw<{ state: CandidacyState; count: number }[]>`
    SELECT c.state::text, count(*)::int AS count FROM (
      SELECT DISTINCT d."candidacyId" AS id FROM "Deadline" d
      WHERE d."stoppedAt" IS NULL AND d.kind = ANY(${LEGAL_CLOCKS}::"DeadlineKind"[])
        AND d."dueOn" <= ${addDays(today, PRESSING_DAYS)}::date) due
    CROSS JOIN LATERAL (SELECT s.state FROM "Candidacy" s WHERE s.id = due.id OFFSET 0) c GROUP BY c.state`;
  return new Map(rows.map(({ state, count }) => [state, count]));
}

/** How many candidacies each tile finds, and no more of them than one beyond what is said as « many ». */
async function countWaiting(tx: Reader): Promise<Map<StateFilterKey, number>> {
  const counted = TILES.map(
    (filter) => Prisma.sql`SELECT ${filter}::text AS filter, (SELECT count(*)::int FROM (
      SELECT FROM "Candidacy" WHERE state = ANY(${statesFoundBy(filter)}::"CandidacyState"[])
      LIMIT ${MANY + 1}) found) AS count`,
  );
  const rows = await tx.$queryRaw<{ filter: StateFilterKey; count: number }[]>`
    ${Prisma.join(counted, " UNION ALL ")}`;
  return new Map(rows.map(({ filter, count }) => [filter, count]));
}

async function listDue(tx: Reader, today: CalendarDay): Promise<DueRow[]> {
  const rows = await tx.deadline.findMany({
    where: { ...dueBy(addDays(today, SOON_DAYS)), candidacyId: { not: null } },
    select: {
      kind: true,
      dueOn: true,
      candidacy: {
        select: {
          id: true,
          number: true,
          candidate: { select: nameSelect },
        },
      },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: SHOWN,
  });
  return rows.flatMap(({ kind, dueOn, candidacy }) =>
    candidacy
      ? [
          {
            kind,
            dueOn: dateToDay(dueOn),
            candidacyId: candidacy.id,
            number: candidacy.number,
            candidateName: nameOrNone(candidacy.candidate),
          },
        ]
      : [],
  );
}
