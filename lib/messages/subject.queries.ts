import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import type { Reader } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { Prisma } from "@/prisma/generated/client.ts";
import { isAccountMessage, type MessageKind } from "./outgoing-message";
import type { MessageSubject } from "./outgoing-message.policy";

const KINDS: MessageKind[] = ["minutesToSign", "minutesWithdrawn"];

/**
 * That the message « m » of a query tells how far a deliberation has come, of a session that another than the actor keeps:
 * from the opening to the last signature it is its receiver's alone.
 */
export const isInCamera = ({ userId }: Actor): Prisma.Sql => Prisma.sql`
  (m.kind = ANY(${KINDS}) AND EXISTS (SELECT FROM "JurySession" s
    WHERE s."openedAt" IS NOT NULL AND s."signedAt" IS NULL AND s."secretaryId" <> ${userId}::uuid
      AND s.id::text = m.parameters->>'sessionId'))`;

/** What the policy of messages needs to know of one. */
export async function findMessageSubject(
  tx: Reader,
  actor: Actor,
  id: string,
): Promise<MessageSubject | null> {
  const [row] = await tx.$queryRaw<
    (Pick<MessageSubject, "recipientId" | "isInCamera"> & { kind: string })[]
  >`
    SELECT m.kind, m."recipientId", ${isInCamera(actor)} AS "isInCamera"
    FROM "OutgoingMessage" m WHERE m.id = ${id}::uuid`;
  if (!row) return null;
  const { kind, ...subject } = row;
  return {
    ...subject,
    isAccountMessage: isAccountMessage(kind),
    isDemo: env.PORTAL_MODE === "demo",
  };
}
