import "server-only";
import { type LockedEntry, lockEntry } from "@/lib/juries/docket/docket.commands";
import { note, touchSession } from "@/lib/jury-sessions/jury-session.commands";
import { sessionPolicy } from "@/lib/jury-sessions/jury-session.policy";
import { mandatesOn } from "@/lib/platform/actor/actor";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseForbidden, refuseNotFound } from "@/lib/platform/shared/failure";
import { clearOutcome } from "./decision.commands";
import type { DeclareInterestInput, RecordInterestInput } from "./interest.schema";

type OnSession = Promise<{ sessionId: string }>;

/** A member says whether a link exists with a candidate; only without one do they read the file and decide. */
export async function declareInterest(
  work: Work,
  { entryId, ...said }: DeclareInterestInput,
): OnSession {
  const entry = await lockEntry(work, { entryId }, "declareInterest");
  const { session } = entry;
  const own = mandatesOn(work.actor, session.heldOn).find((id) =>
    session.members.some(({ mandateId }) => mandateId === id),
  );
  if (!own) refuseForbidden();
  await saveInterest(work, entry, own, said);
  await note(work, session.id, {
    type: "declareInterest",
    fromState: session.state,
    toState: session.state,
    payload: { entryId },
  });
  return { sessionId: session.id };
}

/** The session's secretary takes down what a member says at the sitting; members without an account sit too. */
export async function recordInterest(
  work: Work,
  { entryId, mandateId, ...said }: RecordInterestInput,
): OnSession {
  const entry = await lockEntry(work, { entryId }, "recordInterest");
  const { session } = entry;
  if (!session.members.some((member) => member.mandateId === mandateId)) refuseNotFound();
  await saveInterest(work, entry, mandateId, said);
  await touchSession(work, session, "recordInterest", { entryId, mandateId });
  return { sessionId: session.id };
}

type Said = { kind: "NONE" | "DECLARED"; reason: string };

/**
 * Keeps a declaration. What the portal found stands; a link once declared is lifted by the session's secretary
 * alone. A decision taken with a member who then declares a link has to be taken again.
 */
async function saveInterest(
  work: Work,
  entry: LockedEntry,
  mandateId: string,
  { kind, reason }: Said,
): Promise<void> {
  const { tx, authorId, now, actor } = work;
  const key = { entryId_mandateId: { entryId: entry.id, mandateId } };
  const before = await tx.interest.findUnique({ where: key, select: { kind: true } });
  if (before?.kind === "DETECTED")
    refuseByRule("Le portail a trouvé un lien avec ce candidat : il ne peut pas être levé.");
  if (
    before?.kind === "DECLARED" &&
    kind === "NONE" &&
    !sessionPolicy.liftInterest(actor, entry.session)
  ) {
    refuseByRule(
      "Vous avez déclaré un lien. Pour revenir sur cette déclaration, adressez-vous au secrétaire de la session.",
    );
  }
  const data = {
    kind,
    reason: kind === "NONE" ? "" : reason,
    recordedById: authorId,
    recordedAt: now,
  };
  await tx.interest.upsert({
    where: key,
    create: { entryId: entry.id, mandateId, ...data },
    update: data,
    select: { id: true },
  });
  if (before?.kind === "NONE" && kind === "DECLARED") await clearOutcome(tx, entry.id);
}
