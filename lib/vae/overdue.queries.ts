import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { db } from "@/lib/db/client";
import { addMonths, type CalendarDay, dayToDate, parisInstant } from "@/lib/shared/calendar";
import { IDLE_MONTHS } from "./lapse";

const BATCH = 100;

/** The next requests that silence has answered, the oldest first, after a given id. */
export async function listOverdue(today: CalendarDay, after?: string): Promise<string[]> {
  const rows = await db.deadline.findMany({
    where: {
      kind: "ADMISSIBILITY_SILENCE",
      stoppedAt: null,
      dueOn: { lt: dayToDate(today) },
      candidacy: { state: { in: statesTaking("admitTacitly") } },
      ...(after && { candidacyId: { gt: after } }),
    },
    select: { candidacyId: true },
    orderBy: { candidacyId: "asc" },
    take: BATCH,
  });
  return rows.flatMap(({ candidacyId }) => candidacyId ?? []);
}

/** The next admissible candidacies without any step for six months. */
export async function listIdle(today: CalendarDay, after?: string): Promise<string[]> {
  const before = parisInstant(addMonths(today, -IDLE_MONTHS), "00:00");
  const rows = await db.candidacy.findMany({
    where: {
      state: { in: statesTaking("lapse") },
      stateSince: { lt: before },
      OR: [{ editedAt: null }, { editedAt: { lt: before } }],
      ...(after && { id: { gt: after } }),
    },
    select: { id: true },
    orderBy: { id: "asc" },
    take: BATCH,
  });
  return rows.map(({ id }) => id);
}
