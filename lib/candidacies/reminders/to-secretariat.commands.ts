import "server-only";
import { noteTold } from "@/lib/deadlines/reminder.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { listUntold } from "./due.queries";

/**
 * Tells one of the secretariat, in one message, of all that becomes due soon and that they were not told of: answers to
 * requests (R23), the last day for the jury (R32), results to notify (R37). Nothing is sent where there is nothing new.
 */
export async function remindSecretariat(work: Work, recipientId: string): Promise<void> {
  const due = await listUntold(work.tx, recipientId, work.today);
  const clocks = await noteTold(work, recipientId, due);
  if (clocks.length === 0) return;
  const parameters = {
    clocks: clocks.map(({ kind, number, dueOn }) => ({ kind, number, dueOn })),
  };
  await sendMessage(work, { kind: "clocksDue", recipientId, parameters });
}
