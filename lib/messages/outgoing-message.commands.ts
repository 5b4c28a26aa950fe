import "server-only";
import type { Work } from "@/lib/db/work";
import { enqueue } from "@/lib/jobs/queue";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { MessageKind, ParametersOf } from "./outgoing-message";

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

/** Marks a message as read by its receiver. */
export async function markRead({ tx, actor, now }: Work, id: string): Promise<void> {
  await tx.outgoingMessage.updateMany({
    where: { id, recipientId: actor.userId, readAt: null },
    data: { readAt: now },
  });
}
