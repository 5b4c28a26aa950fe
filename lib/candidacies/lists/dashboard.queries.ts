import "server-only";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import { SECRETARIAT_STATES } from "@/lib/candidacies/path";
import { STATE_FILTERS, type StateFilterKey, statesFoundBy } from "@/lib/candidacies/phase";
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
    return { counts: await countWaiting(tx, today), due: await listDue(tx, today) };
  });

/** The clocks of the law; the other one is the candidate's own. */
const LEGAL_CLOCKS: DeadlineKind[] = [
  "ADMISSIBILITY_SILENCE",
  "MISSING_PIECES",
  "JURY_BEFORE",
  "RESULT_NOTICE",
];

/** The running ones of them that are due on a day at the latest. */
const dueBy = (day: CalendarDay) =>
  ({
    stoppedAt: null,
    kind: { in: LEGAL_CLOCKS },
    dueOn: { lte: dayToDate(day) },
  }) satisfies Prisma.DeadlineWhereInput;

/**
 * How many candidacies each tile finds, and how many of them are pressing: no more of either than one beyond what is said
 * as « many ». Where the secretariat is awaited no clock runs but those of the law, so that the first is one of them.
 */
async function countWaiting(tx: Reader, today: CalendarDay): Promise<WaitingCount[]> {
  const upToMany = (found: Prisma.Sql) => Prisma.sql`
    (SELECT count(*)::int FROM (SELECT FROM "Candidacy" WHERE ${found} LIMIT ${MANY + 1}) found)`;
  const counted = TILES.map((filter) => {
    const waits = Prisma.sql`state = ANY(${statesFoundBy(filter)}::"CandidacyState"[])`;
    const isPressing = Prisma.sql`${waits} AND "nextDueOn" <= ${addDays(today, PRESSING_DAYS)}::date`;
    return Prisma.sql`SELECT ${filter}::text AS filter, ${upToMany(waits)} AS count, ${upToMany(isPressing)} AS pressing`;
  });
  const rows = await tx.$queryRaw<WaitingCount[]>`${Prisma.join(counted, " UNION ALL ")}`;
  return TILES.map(
    (tile) => rows.find(({ filter }) => filter === tile) ?? { filter: tile, count: 0, pressing: 0 },
  );
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
