import "server-only";
import { openAdministrators } from "@/lib/accounts/grant.queries";
import type { MessageKind, ParametersOf } from "@/lib/messages/outgoing-message";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";

/** Tells every administrator but who acts and those left out, so that no one of them does alone what nobody sees. */
export async function tellAdministrators<Kind extends MessageKind>(
  work: Work,
  message: { kind: Kind; parameters: ParametersOf<Kind> },
  leftOut: readonly string[] = [],
): Promise<void> {
  const { actor } = work;
  const others = await openAdministrators(work.tx, [actor.userId, ...leftOut]);
  for (const recipientId of others) await sendMessage(work, { ...message, recipientId });
}
