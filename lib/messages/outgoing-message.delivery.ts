import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read, write } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { renderMessage } from "@/lib/platform/mail/layout";
import { permanentRefusal } from "@/lib/platform/mail/refusal";
import { sendMail } from "@/lib/platform/mail/transport";
import { logRefusal } from "@/lib/platform/telemetry/log";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { isGivenUp } from "./delivery-state";
import { messageUrl } from "./link.queries";
import { composeMessage, mailboxesElsewhere, type ParametersOf } from "./outgoing-message";

/**
 * Sends one message by SMTP, once; a failure is noted (its code alone) and left to the queue to try again, unless the
 * receiver's server refuses for good, or the last try is over: it then waits for somebody to send it again.
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
  if (!row || row.sentAt || isGivenUp(row)) return;
  const fault = await faultIn(() => send(messageId, row));
  if (fault === undefined) await noteSent(messageId, now);
  else await leave(messageId, row, fault);
}

async function faultIn(work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error ?? "UNKNOWN";
  }
}

/** Thrown on to the queue as long as it is to try again. */
async function leave(messageId: string, row: Addressed, fault: unknown): Promise<void> {
  const failure = fault instanceof Error && "code" in fault ? String(fault.code) : "UNKNOWN";
  const code = permanentRefusal(fault);
  const { attempts, refusal } = await write(clockActor, (tx) =>
    tx.outgoingMessage.update({
      where: { id: messageId },
      data: { attempts: { increment: 1 }, failure, ...(code !== undefined && { refusal: code }) },
      select: { attempts: true, refusal: true },
    }),
  );
  if (!isGivenUp({ ...row, attempts, refusal })) throw fault;
  logRefusal("deliverMessage", String(refusal ?? failure), { row: messageId });
}

/** One that has come back meanwhile stays refused. */
const noteSent = (id: string, sentAt: Date) =>
  write(clockActor, (tx) =>
    tx.outgoingMessage.updateMany({
      where: { id, refusal: null },
      data: { attempts: { increment: 1 }, sentAt, failure: null },
    }),
  );

const addressed = {
  kind: true,
  parameters: true,
  sentAt: true,
  attempts: true,
  refusal: true,
  sending: true,
  recipient: { select: { email: true } },
} as const;

type Addressed = Prisma.OutgoingMessageGetPayload<{ select: typeof addressed }>;

async function send(messageId: string, row: Addressed): Promise<void> {
  const { subject, action, ...content } = composeMessage(row.kind, row.parameters);
  const settings = await read(clockActor, readSettings);
  const body = renderMessage(
    { ...content, ...(action && { action: { label: action.label, url: messageUrl(action) } }) },
    { bodyName: settings["body.name"], contact: settings["body.email"] },
  );
  await sendMail({ to: await addressOf(row), subject, messageId, sending: row.sending, ...body });
}

/** A change of address is confirmed at the new one; everything else goes to the receiver's own. */
async function addressOf({ kind, parameters, recipient }: Addressed): Promise<string> {
  const mailbox = mailboxesElsewhere[kind];
  if (mailbox && kind !== "changeEmail") {
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
