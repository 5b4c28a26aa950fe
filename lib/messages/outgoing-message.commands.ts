import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { enqueue } from "@/lib/platform/queue/queue";
import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import { refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { MessageKind, ParametersOf } from "./outgoing-message";
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
  const { id } = await tx.outgoingMessage.create({ data, select: { id: true } });
  await enqueue(tx, "deliver-message", { messageId: id });
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

/** Puts a message that was given up on back into the queue, with as many tries as a new one. */
export async function sendMessageAgain(work: Work, { id }: { id: string }): Promise<void> {
  const { tx, actor, record } = work;
  const message = await findMessageSubject(tx, actor, id);
  if (!message || !messagePolicy.sendAgain(actor, message)) refuseNotFound();
  const given = { id, sentAt: null, attempts: { gte: MAX_ATTEMPTS } };
  const { count } = await tx.outgoingMessage.updateMany({
    where: given,
    data: { attempts: 0, failure: null },
  });
  if (count === 0) refuseConflict();
  await enqueue(tx, "deliver-message", { messageId: id });
  record({ action: "sendMessageAgain", subjectType: "OutgoingMessage", subjectId: id });
}
