import "server-only";
import { verifyPassword } from "@/lib/accounts/password-hash";
import type { Trace } from "@/lib/platform/auth/refused-try.commands";
import type { Entry } from "@/lib/platform/auth/session";
import type { Visitor } from "@/lib/platform/auth/visitor";
import type { Work } from "@/lib/platform/db/work";
import { type Failure, refuseByRule, valueOr } from "@/lib/platform/shared/failure";
import { clearSignIn, takeSignInTurn } from "./attempt.commands";
import { WITHOUT_WAITING } from "./attempts";
import { enter } from "./entry.commands";

type SignIn = Visitor & { email: string; password: string };

const WRONG =
  "Adresse ou mot de passe incorrect. Si vous venez de vous inscrire, confirmez d’abord votre adresse avec le lien reçu.";

/** A sign-in that is refused: with a wrong password, or before it was looked at. */
export const traceOfSignIn = ({ email }: { email: string }, failure: Failure): Trace => ({
  kind: "message" in failure && failure.message === WRONG ? "SIGN_IN_FAILED" : "SIGN_IN_SLOWED",
  subject: ["email", email],
});

/**
 * Opens a session, or the step of the code, for the right password of a confirmed and enabled account. Every refusal
 * reads the same and takes the same work; tries are slowed, never locked.
 */
export async function signIn(work: Work, { email, password, ...visitor }: SignIn): Promise<Entry> {
  const caller = { email, ...visitor };
  valueOr(await takeSignInTurn(caller), (wait) => refuseByRule(`${wait} ${WITHOUT_WAITING}`));
  const user = await work.tx.user.findUnique({
    where: { email },
    select: { id: true, email: true, passwordHash: true, emailConfirmedAt: true, disabledAt: true },
  });
  const right = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !right || !user.emailConfirmedAt || user.disabledAt) refuseByRule(WRONG);
  await clearSignIn(caller);
  return enter(work, user, visitor);
}

/** Ends one's session; whoever has none any more has signed out already. */
export async function signOut({ tx, actor, now, record }: Work): Promise<void> {
  const { sessionId, userId } = actor;
  if (!sessionId) return;
  await tx.userSession.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: now },
  });
  record({ action: "signOut", subjectType: "User", subjectId: userId, payload: { sessionId } });
}
