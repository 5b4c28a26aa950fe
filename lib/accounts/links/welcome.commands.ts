import "server-only";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { issueLink } from "./one-use.commands";

type Invited = { id: string; passwordHash: string | null; emailConfirmedAt: Date | null };

/** An account whose address nobody has confirmed counts as none: whoever opened it may not be its owner. */
export async function welcome(
  work: Work,
  { id, ...user }: Invited,
  purpose: string,
): Promise<void> {
  if (user.passwordHash && user.emailConfirmedAt) {
    return sendMessage(work, { kind: "joined", recipientId: id, parameters: { purpose } });
  }
  const link = await issueLink(work, { kind: "JOIN", userId: id, purpose });
  await sendMessage(work, { kind: "invited", recipientId: id, parameters: { ...link, purpose } });
}
