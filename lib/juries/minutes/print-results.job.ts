import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { commit } from "@/lib/platform/db/work";
import { eachRow } from "@/lib/platform/queue/each-row";
import { listUnprinted, printResultLetter, saveResultLetter } from "./result-letter.commands";

/**
 * Prints the notification of each result of a session (R61), each in its own transaction, which begins once the document is
 * there; safe to run twice, since a dossier that has its notification is passed over.
 */
export async function printResults(now: Date, { sessionId }: { sessionId: string }): Promise<void> {
  const take = async (entryId: string) => {
    const letter = await printResultLetter(entryId);
    return commit({ actor: clockActor, now }, (work) => saveResultLetter(work, letter));
  };
  const rows = await read(clockActor, (tx) => listUnprinted(tx, sessionId));
  await eachRow([{ what: "printResult", rows, take }]);
}
