import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";

const BATCH = 100;

/** The next signed assessments whose candidate's time to answer has passed, after a given id. */
export const listUnanswered = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const rows = await tx.deadline.findMany({
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
  });
