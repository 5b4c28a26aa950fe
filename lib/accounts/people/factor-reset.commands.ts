import "server-only";
import { standingResets } from "@/lib/accounts/factor-reset.queries";
import { openAdministrators } from "@/lib/accounts/grant.queries";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { confirmationEnd } from "@/lib/accounts/membership";
import { revokeSessions } from "@/lib/accounts/sign-in/user-session.commands";
import { userPolicy } from "@/lib/accounts/user.policy";
import { findAccount } from "@/lib/accounts/user.queries";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { tellAdministrators } from "./administrators.commands";
import type { ConfirmFactorResetInput, ProposeFactorResetInput } from "./factor-reset.schema";

type UserId = { userId: string };

const ALONE =
  "Un second administrateur confirme chaque rétablissement, et il n’y en a pas d’autre que vous et cette personne : donnez d’abord cet accès à quelqu’un.";

/**
 * Proposes to take somebody else's second factor away, with the password again, for who has lost it. Refused by RULE for
 * oneself, where no other administrator could confirm it, without a factor, and when it is proposed already.
 */
export async function proposeFactorReset(
  work: Work,
  { userId, password }: ProposeFactorResetInput,
): Promise<UserId> {
  const { tx, actor, now, record } = work;
  if (!(await findAccount(work, userId))) refuseNotFound();
  if (!userPolicy.proposeFactorReset(actor, { userId }))
    refuseByRule("Demandez à un autre administrateur de rétablir votre accès.");
  await confirmPassword(work, password);
  if ((await openAdministrators(tx, [actor.userId, userId])).length === 0) refuseByRule(ALONE);
  if ((await tx.secondFactor.count({ where: { userId, confirmedAt: { not: null } } })) === 0)
    refuseByRule("Ce compte n’a pas de double authentification.");
  const open = { userId, confirmedAt: null, withdrawnAt: null };
  if ((await tx.factorReset.count({ where: { ...open, ...standingResets(now) } })) > 0)
    refuseByRule("C’est déjà proposé : un autre administrateur doit le confirmer.");
  await tx.factorReset.updateMany({ where: open, data: { withdrawnAt: now } });
  const { id } = await tx.factorReset.create({
    data: { userId, askedById: actor.userId, askedAt: now, expiresAt: confirmationEnd(now) },
    select: { id: true },
  });
  await tellAdministrators(work, { kind: "factorResetToConfirm", parameters: { userId } }, [
    userId,
  ]);
  const payload = { resetId: id };
  record({ action: "proposeFactorReset", subjectType: "User", subjectId: userId, payload });
  return { userId };
}

/** A proposal that still stands, of an account that the actor may read. */
async function findReset({ tx, actor, now }: Work, id: string) {
  if (!userPolicy.list(actor)) refuseNotFound();
  const reset = await tx.factorReset.findFirst({
    where: { id, ...standingResets(now) },
    select: { userId: true, askedById: true },
  });
  if (!reset) refuseConflict();
  return reset;
}

/**
 * Takes the second factor away that another administrator proposed to, with the password again: the person's sessions
 * end, they and the other administrators are told. Where a role asks for one, the next sign-in leads to its set-up.
 * Refusals: RULE for who proposed it and whose it is, CONFLICT once it is confirmed, withdrawn or run out.
 */
export async function confirmFactorReset(
  work: Work,
  { id, password }: ConfirmFactorResetInput,
): Promise<UserId> {
  const { tx, actor, now, record } = work;
  const { userId, askedById } = await findReset(work, id);
  if (!userPolicy.confirmFactorReset(actor, { userId, askedById }))
    refuseByRule(
      "Un autre administrateur confirme ce rétablissement : ni qui le propose, ni la personne elle-même.",
    );
  await confirmPassword(work, password);
  const { count } = await tx.factorReset.updateMany({
    where: { id, ...standingResets(now) },
    data: { confirmedById: actor.userId, confirmedAt: now },
  });
  if (count === 0) refuseConflict();
  await tx.secondFactor.deleteMany({ where: { userId } });
  await tx.user.update({ where: { id: userId }, data: { factorDueAt: now }, select: { id: true } });
  await revokeSessions(work, userId, null);
  await sendMessage(work, { kind: "factorReset", recipientId: userId, parameters: {} });
  await tellAdministrators(work, { kind: "factorResetDone", parameters: { userId } }, [userId]);
  const payload = { resetId: id };
  record({ action: "resetSecondFactor", subjectType: "User", subjectId: userId, payload });
  return { userId };
}

/** Any administrator takes a proposal back, or refuses it. */
export async function withdrawFactorReset(work: Work, { id }: { id: string }): Promise<UserId> {
  const { tx, now, record } = work;
  const { userId } = await findReset(work, id);
  const { count } = await tx.factorReset.updateMany({
    where: { id, ...standingResets(now) },
    data: { withdrawnAt: now },
  });
  if (count === 0) refuseConflict();
  const payload = { resetId: id };
  record({ action: "withdrawFactorReset", subjectType: "User", subjectId: userId, payload });
  return { userId };
}
