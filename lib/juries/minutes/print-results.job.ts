import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { byTheClock, eachRow } from "@/lib/platform/queue/each-row";
import { listUnprinted, saveResultLetter } from "./result-letter.commands";

/**
 * Prints the notification of each result of a session (R61), each in its own transaction; safe to run twice, since a dossier that has its notification is passed over.
 */
export async function printResults(now: Date, { sessionId }: { sessionId: string }): Promise<void> {
  const rows = await read(clockActor, (tx) => listUnprinted(tx, sessionId));
  await eachRow([{ what: "printResult", rows, take: byTheClock(now, saveResultLetter) }]);
}
