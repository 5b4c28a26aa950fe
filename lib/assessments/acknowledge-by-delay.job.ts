import "server-only";
import { clockActor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { commit } from "@/lib/db/work";
import { dayToDate, parisDay } from "@/lib/shared/calendar";
import { acknowledgeByDelay as acknowledge } from "./transmission.commands";

/**
 * Lets go on every signed assessment whose candidate has not answered in time, each in its own transaction;
 * safe to run twice, since what was answered meanwhile is refused there.
 */
export async function acknowledgeByDelay(now: Date): Promise<void> {
  const due = await db.deadline.findMany({
    where: {
      kind: "ACKNOWLEDGEMENT",
      stoppedAt: null,
      dueOn: { lt: dayToDate(parisDay(now)) },
      candidacy: { state: "SIGNED" },
    },
    select: { candidacyId: true },
  });
  for (const { candidacyId } of due) {
    if (candidacyId)
      await commit({ actor: clockActor, now }, (work) => acknowledge(work, candidacyId));
  }
}
