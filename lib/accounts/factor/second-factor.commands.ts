import "server-only";
import { randomBytes } from "node:crypto";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { RECOVERY_BYTES, RECOVERY_CODES, recoveryCodeFrom } from "@/lib/accounts/recovery-code";
import { drawSecret, oldestSetup, stepOf } from "@/lib/accounts/second-factor";
import { type Asker, clearCodeTurn, takeCodeTurn } from "@/lib/accounts/sign-in/attempt.commands";
import { spendCode } from "@/lib/accounts/sign-in/second-factor.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import { readSession } from "@/lib/platform/auth/actor.queries";
import { hashRecoveryCode, openFactor, sealFactor } from "@/lib/platform/auth/factor-key";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, valueOr } from "@/lib/platform/shared/failure";
import type { ProvedInput } from "./second-factor.schema";

const ALREADY_ON =
  "Votre double authentification est déjà active. Si vous n’avez pas noté vos codes de récupération, tirez-en de nouveaux.";
const REQUIRED =
  "Votre rôle demande une double authentification : elle ne se retire pas. Pour changer de téléphone, demandez à deux administrateurs de la rétablir.";
const SETUP_OVER = "Ce QR code a expiré : recommencez pour en recevoir un autre.";
const NOT_THIS =
  "Ce code n’est pas celui que l’application affiche pour ce portail. Vérifiez que l’heure de votre téléphone est réglée automatiquement.";

/** Draws a secret, with the password again: it serves once a first code has confirmed it, within fifteen minutes. */
export async function startSecondFactor(
  work: Work,
  { password }: { password: string },
): Promise<void> {
  await confirmPassword(work, password);
  const { tx, actor, now } = work;
  const { userId } = actor;
  if ((await tx.secondFactor.count({ where: { userId, confirmedAt: { not: null } } })) > 0)
    refuseByRule(ALREADY_ON);
  const drawn = { secret: sealFactor(userId, drawSecret()), createdAt: now };
  await tx.secondFactor.upsert({
    where: { userId },
    create: { userId, ...drawn },
    update: drawn,
  });
}

/**
 * Confirms the secret with a first code, which is then used up, and gives ten recovery codes. The session counts as
 * having given a code; the person is told. Refused by RULE once it is active, or fifteen minutes after the draw.
 */
export async function confirmSecondFactor(
  work: Work,
  { code, ...asker }: Asker & { code: string },
): Promise<string[]> {
  const { tx, actor, now, record } = work;
  const { userId } = actor;
  const factor = await tx.secondFactor.findUnique({
    where: { userId },
    include: { user: { select: { email: true } } },
  });
  if (factor?.confirmedAt) refuseByRule(ALREADY_ON);
  if (!factor || factor.createdAt < oldestSetup(now)) refuseByRule(SETUP_OVER);
  const caller = { email: factor.user.email, ...asker };
  valueOr(await takeCodeTurn(caller), (wait) => refuseByRule(wait, "oneTimeCode"));
  const step = stepOf(code, openFactor(userId, factor.secret), now);
  if (step === null) refuseByRule(NOT_THIS, "oneTimeCode");
  const where = { userId, secret: factor.secret, confirmedAt: null };
  const data = { confirmedAt: now, lastStep: step };
  const { count } = await tx.secondFactor.updateMany({ where, data });
  if (count === 0) refuseByRule(ALREADY_ON);
  await clearCodeTurn(caller);
  await noteCode(work);
  await sendMessage(work, { kind: "secondFactorAdded", recipientId: userId, parameters: {} });
  record({ action: "addSecondFactor", subjectType: "User", subjectId: userId });
  return drawCodes(work);
}

/** The session has just given a code. */
async function noteCode({ tx, actor, now }: Work): Promise<void> {
  const where = { id: actor.sessionId ?? actor.userId, userId: actor.userId };
  await tx.userSession.updateMany({ where, data: { factorAt: now } });
}

async function drawCodes({ tx, actor: { userId } }: Work): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    recoveryCodeFrom(randomBytes(RECOVERY_BYTES)),
  );
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, hash: hashRecoveryCode(userId, code) })),
  });
  return codes;
}

/** The account of who acts, once they have given their password and a code of their factor. */
async function prove(work: Work, { password, oneTimeCode: code }: ProvedInput, asker: Asker) {
  await confirmPassword(work, password);
  await giveCode(work, { code, ...asker });
}

/** Gives a code again, for what asks for one (`isCodeOwed`): for a quarter of an hour the session owes none. */
export async function giveCode(
  work: Work,
  { code, ...asker }: Asker & { code: string },
): Promise<void> {
  await spendCode(work, await ownerOf(work), { code, ...asker });
  await noteCode(work);
}

const ownerOf = ({ tx, actor }: Work) =>
  tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { id: true, email: true } });

/** Ten new recovery codes, with password and code: the earlier ones no longer serve. */
export async function drawRecoveryCodes(
  work: Work,
  { place, device, ...input }: ProvedInput & Asker,
): Promise<string[]> {
  await prove(work, input, { place, device });
  const { actor, record } = work;
  record({ action: "drawRecoveryCodes", subjectType: "User", subjectId: actor.userId });
  const { userId } = actor;
  await sendMessage(work, { kind: "recoveryCodesDrawn", recipientId: userId, parameters: {} });
  return drawCodes(work);
}

/** Turns the second factor off, with password and code; the person is told. Refused by RULE while a role asks for it. */
export async function removeSecondFactor(
  work: Work,
  { place, device, ...input }: ProvedInput & Asker,
): Promise<void> {
  await prove(work, input, { place, device });
  const { tx, actor, now, record } = work;
  const { userId, sessionId } = actor;
  await tx.secondFactor.delete({ where: { userId } });
  if (sessionId && (await readSession(tx, sessionId, now))?.lacksFactor) refuseByRule(REQUIRED);
  await tx.user.update({
    where: { id: userId },
    data: { factorDueAt: null },
    select: { id: true },
  });
  await sendMessage(work, { kind: "secondFactorRemoved", recipientId: userId, parameters: {} });
  record({ action: "removeSecondFactor", subjectType: "User", subjectId: userId });
}
