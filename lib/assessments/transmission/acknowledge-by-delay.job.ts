import "server-only";
import { byTheClock, eachRow, inBatches } from "@/lib/platform/queue/each-row";
import { parisDay } from "@/lib/platform/shared/calendar";
import { acknowledgeByDelay as acknowledge } from "./acknowledgement.commands";
import { listUnanswered } from "./unanswered.queries";

/**
 * Lets go on every signed assessment whose candidate has not answered in time, each in its own transaction;
 * safe to run twice, since what was answered meanwhile is refused there.
 */
export async function acknowledgeByDelay(now: Date): Promise<void> {
  const today = parisDay(now);
  await eachRow([
    {
      what: "acknowledgeByDelay",
      rows: inBatches((after) => listUnanswered(today, after)),
      take: byTheClock(now, acknowledge),
    },
  ]);
}
