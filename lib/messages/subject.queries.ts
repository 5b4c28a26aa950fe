import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import type { Reader } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import type { Prisma } from "@/prisma/generated/client.ts";
import { isAccountMessage, type MessageKind } from "./outgoing-message";
import type { MessageSubject } from "./outgoing-message.policy";

const KINDS: MessageKind[] = ["minutesToSign", "minutesWithdrawn"];

/**
 * The messages that tell how far a deliberation has come, of the sessions that another than the actor keeps: from the
 * opening to the last signature they are their receivers' alone.
 */
export async function inCameraMessages(
  tx: Reader,
  actor: Actor,
): Promise<Prisma.OutgoingMessageWhereInput> {
  const sessions = await tx.jurySession.findMany({
    where: { openedAt: { not: null }, signedAt: null, NOT: { secretaryId: actor.userId } },
    select: { id: true },
  });
  const ofSession = ({ id }: { id: string }) => ({
    parameters: { path: ["sessionId"], equals: id },
  });
  return sessions.length === 0
    ? { id: { in: [] } }
    : { kind: { in: KINDS }, OR: sessions.map(ofSession) };
}

/** What the policy of messages needs to know of one. */
export async function findMessageSubject(
  tx: Reader,
  actor: Actor,
  id: string,
): Promise<MessageSubject | null> {
  const row = await tx.outgoingMessage.findUnique({
    where: { id },
    select: { kind: true, recipientId: true },
  });
  if (!row) return null;
  const withheld = { AND: [{ id }, await inCameraMessages(tx, actor)] };
  return {
    recipientId: row.recipientId,
    isAccountMessage: isAccountMessage(row.kind),
    isDemo: env.PORTAL_MODE === "demo",
    isInCamera: (await tx.outgoingMessage.count({ where: withheld })) > 0,
  };
}
