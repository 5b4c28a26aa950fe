import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { receiverGroup } from "@/lib/platform/mail/receiver-group";
import { enqueue } from "@/lib/platform/queue/queue";
import { refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import type { Prisma } from "@/prisma/generated/client.ts";
import { givenUp, triedInVain } from "./delivery-state";
import { isAccountMessage, type MessageKind, type ParametersOf } from "./outgoing-message";
import { messagePolicy } from "./outgoing-message.policy";
import { findMessageSubject } from "./subject.queries";

type Sending<Kind extends MessageKind> = {
  kind: Kind;
  recipientId: string;
  candidacyId?: string;
  parameters: ParametersOf<Kind>;
};

/** Written in the causing transaction, delivered by the queue after it: both happen or neither. */
export async function sendMessage<Kind extends MessageKind>(
  { tx, now }: Pick<Work, "tx" | "now">,
  { kind, recipientId, candidacyId, parameters }: Sending<Kind>,
): Promise<void> {
  const data = {
    kind,
    recipientId,
    parameters: parameters as Prisma.InputJsonObject,
    createdAt: now,
    ...(candidacyId && { candidacyId }),
  };
  const message = await tx.outgoingMessage.create({ data, select: placed });
  await putToDelivery(tx, message, message.id); // of what one transaction writes, ids rise
}

const placed = {
  id: true,
  kind: true,
  recipientId: true,
  candidacyId: true,
  recipient: { select: { email: true } },
} as const;
type Placed = Prisma.OutgoingMessageGetPayload<{ select: typeof placed }>;

/**
 * Links of accounts wait for no other message. All else leaves in the order in which it was written, for each person
 * and dossier; and mail servers that answer slowly hold a bounded share of the sending.
 */
async function putToDelivery(tx: Work["tx"], message: Placed, jobId?: string): Promise<void> {
  const placing = {
    group: { id: receiverGroup(message.recipient.email) },
    ...(jobId && { id: jobId }),
  };
  const data = { messageId: message.id };
  if (isAccountMessage(message.kind)) return enqueue(tx, "deliver-message", data, placing);
  const singletonKey = `${message.recipientId} ${message.candidacyId ?? ""}`;
  await enqueue(tx, "deliver-notice", data, { ...placing, singletonKey });
}

/** Opens one of one's messages: it is read from then on. */
export async function openMessage(work: Work, { id }: { id: string }): Promise<void> {
  const message = await findMessageSubject(work.tx, work.actor, id);
  if (!message || !messagePolicy.markRead(work.actor, message)) refuseNotFound();
  await work.tx.outgoingMessage.updateMany({
    where: { id, readAt: null },
    data: { readAt: work.now },
  });
}

/** Every message of one's own is read from now on. */
export async function readAllMessages({ tx, actor, now }: Work): Promise<void> {
  await tx.outgoingMessage.updateMany({
    where: { recipientId: actor.userId, readAt: null },
    data: { readAt: now },
  });
}

/** Puts a message that was refused, or given up on, back into the queue, with as many tries as a new one. */
export async function sendMessageAgain(work: Work, { id }: { id: string }): Promise<void> {
  const { tx, actor, record } = work;
  const message = await findMessageSubject(tx, actor, id);
  if (!message || !messagePolicy.sendAgain(actor, message)) refuseNotFound();
  const { count } = await tx.outgoingMessage.updateMany({
    where: { AND: [{ id }, givenUp] },
    data: { attempts: 0, failure: null, refusal: null, sending: { increment: 1 } },
  });
  if (count === 0) refuseConflict();
  await putToDelivery(
    tx,
    await tx.outgoingMessage.findUniqueOrThrow({ where: { id }, select: placed }),
  );
  record({ action: "sendMessageAgain", subjectType: "OutgoingMessage", subjectId: id });
}

/** Those at once that one transaction has the time to put back. */
const AT_ONCE = 200;

/**
 * Puts the oldest messages that were tried in vain back into the queue, two hundred at most, and says how many: what a mail
 * server that was away for a night leaves. All others that nobody tries any more are sent again one by one.
 */
export async function sendGivenUpAgain({ tx, now }: Work): Promise<number> {
  const waiting = await tx.outgoingMessage.findMany({
    where: triedInVain(now),
    select: placed,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: AT_ONCE,
  });
  const { count } = await tx.outgoingMessage.updateMany({
    where: { AND: [{ id: { in: waiting.map(({ id }) => id) } }, triedInVain(now)] },
    data: { attempts: 0, failure: null, sending: { increment: 1 } },
  });
  if (count !== waiting.length) refuseConflict();
  for (const message of waiting) await putToDelivery(tx, message);
  return count;
}
