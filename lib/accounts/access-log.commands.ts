import "server-only";
import { type Actor, isSignedIn } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";

/**
 * Notes that somebody of the staff, a company or the jury has opened a dossier (R80).
 * Not part of the chain: it names who read what, and is erased after twelve months (R79).
 */
export async function logAccess(
  actor: Actor,
  subjectType: string,
  subjectId: string,
  now: Date,
): Promise<void> {
  if (!isSignedIn(actor)) return;
  const data = { userId: actor.userId, subjectType, subjectId, at: now };
  await write(actor, (tx) => tx.accessLog.create({ data, select: { id: true } }));
}
