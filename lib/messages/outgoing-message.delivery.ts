import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read, write } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { renderMessage } from "@/lib/platform/mail/layout";
import { sendMail } from "@/lib/platform/mail/transport";
import { readSettings } from "@/lib/settings/setting.queries";
import { messageUrl } from "./link.queries";
import { composeMessage, type ParametersOf } from "./outgoing-message";

/**
 * Sends one message by SMTP, once; a failure is noted (its code alone) and left to the queue to try again.
 * Without SMTP (demo) the message stays readable in the portal.
 */
export async function deliverMessage(
  now: Date,
  { messageId }: { messageId: string },
): Promise<void> {
  if (!env.SMTP_URL) return;
  const row = await read(clockActor, (tx) =>
    tx.outgoingMessage.findUnique({ where: { id: messageId }, select: addressed }),
  );
  if (!row || row.sentAt) return;
  try {
    await send(messageId, row);
  } catch (error) {
    const failure = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
    await note(messageId, { failure });
    throw error;
  }
  await note(messageId, { sentAt: now, failure: null });
}

const note = (id: string, outcome: { sentAt?: Date; failure: string | null }) =>
  write(clockActor, (tx) =>
    tx.outgoingMessage.update({
      where: { id },
      data: { attempts: { increment: 1 }, ...outcome },
      select: { id: true },
    }),
  );

const addressed = {
  kind: true,
  parameters: true,
  sentAt: true,
  recipient: { select: { email: true } },
} as const;

type Addressed = { kind: string; parameters: unknown; recipient: { email: string } };

async function send(messageId: string, row: Addressed): Promise<void> {
  const { subject, action, ...content } = composeMessage(row.kind, row.parameters);
  const settings = await read(clockActor, readSettings);
  const body = renderMessage(
    { ...content, ...(action && { action: { label: action.label, url: messageUrl(action) } }) },
    { bodyName: settings["body.name"], contact: settings["body.email"] },
  );
  await sendMail({ to: await addressOf(row), subject, messageId, ...body });
}

/** What is written of a change of address to the two mailboxes, whichever is the receiver's own when it leaves. */
const recoveryMailboxes: Readonly<Record<string, "newEmail" | "oldEmail">> = {
  addressRecovery: "newEmail",
  addressRecoveryWarning: "oldEmail",
  addressLeft: "oldEmail",
};

/** A change of address is confirmed at the new one; everything else goes to the receiver's own. */
async function addressOf({ kind, parameters, recipient }: Addressed): Promise<string> {
  const mailbox = recoveryMailboxes[kind];
  if (mailbox) {
    const { recoveryId: id } = parameters as ParametersOf<"addressLeft">;
    const asked = await read(clockActor, (tx) =>
      tx.addressRecovery.findUniqueOrThrow({ where: { id } }),
    );
    return asked[mailbox];
  }
  if (kind !== "changeEmail") return recipient.email;
  const { invitationId } = parameters as ParametersOf<"changeEmail">;
  const asked = await read(clockActor, (tx) =>
    tx.invitation.findUniqueOrThrow({ where: { id: invitationId }, select: { newEmail: true } }),
  );
  return asked.newEmail ?? recipient.email;
}
