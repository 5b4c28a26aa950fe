import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { db } from "@/lib/db/client";
import { type CalendarDay, dayToDate } from "@/lib/shared/calendar";

const BATCH = 100;

/** The next signed assessments whose candidate's time to answer has passed, after a given id. */
export async function listUnanswered(today: CalendarDay, after?: string): Promise<string[]> {
  const rows = await db.deadline.findMany({
    where: {
      kind: "ACKNOWLEDGEMENT",
      stoppedAt: null,
      dueOn: { lt: dayToDate(today) },
      candidacy: { state: { in: statesTaking("acknowledge") } },
      ...(after && { candidacyId: { gt: after } }),
    },
    select: { candidacyId: true },
    orderBy: { candidacyId: "asc" },
    take: BATCH,
  });
  return rows.flatMap(({ candidacyId }) => candidacyId ?? []);
}
