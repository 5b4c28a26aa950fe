import "server-only";
import { byTheClock, eachRow, inBatches } from "@/lib/platform/queue/each-row";
import { listRipe, listRunOut } from "./address-recovery.queries";
import { lapseRecovery, recoverAddress } from "./recovered-address.commands";

/**
 * Lets each change of address take effect that the new mailbox confirmed and nobody objected to in time, and ends those
 * that nobody confirmed; each in its own transaction. Safe to run twice: what has ended is refused there.
 */
export async function recoverAddresses(now: Date): Promise<void> {
  await eachRow([
    {
      what: "recoverAddress",
      rows: inBatches((after) => listRipe(now, after)),
      take: byTheClock(now, recoverAddress),
    },
    {
      what: "lapseRecovery",
      rows: inBatches((after) => listRunOut(now, after)),
      take: byTheClock(now, lapseRecovery),
    },
  ]);
}
