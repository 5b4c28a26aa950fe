import "server-only";
import { isAppCode } from "@/lib/accounts/recovery-code";
import { stepOf } from "@/lib/accounts/second-factor";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import { hashRecoveryCode, openFactor } from "@/lib/platform/auth/factor-key";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, valueOr } from "@/lib/platform/shared/failure";
import { type Asker, clearCodeTurn, takeCodeTurn } from "./attempt.commands";

const FIELD = "oneTimeCode";
const WRONG =
  "Ce code n’est pas le bon. Prenez celui que l’application affiche maintenant, et vérifiez que l’heure de votre téléphone est réglée automatiquement.";
const ALREADY_USED =
  "Ce code a déjà servi : attendez que l’application en affiche un autre, dans trente secondes au plus.";
const WRONG_RECOVERY = "Ce code de récupération n’est pas le bon, ou il a déjà servi.";

export type CodeOwner = { id: string; email: string };

/**
 * Uses up a code of somebody's application, or one of their recovery codes, of which they are told. A code serves once:
 * of two people who give it at once, one is refused. Tries are slowed, never locked; refusals are RULE at its field.
 */
export async function spendCode(
  work: Work,
  { id: userId, email }: CodeOwner,
  { code, place, device }: Asker & { code: string },
): Promise<void> {
  const caller = { email, place, device };
  valueOr(await takeCodeTurn(caller), (wait) => refuseByRule(wait, FIELD));
  if (isAppCode(code)) await spendAppCode(work, userId, code);
  else await spendRecoveryCode(work, userId, code);
  await clearCodeTurn(caller);
}

async function spendAppCode({ tx, now }: Work, userId: string, code: string): Promise<void> {
  const factor = await tx.secondFactor.findUnique({ where: { userId } });
  if (!factor?.confirmedAt) refuseByRule(WRONG, FIELD);
  const step = stepOf(code, openFactor(userId, factor.secret), now);
  if (step === null) refuseByRule(WRONG, FIELD);
  const where = { userId, lastStep: { lt: step } };
  const { count } = await tx.secondFactor.updateMany({ where, data: { lastStep: step } });
  if (count === 0) refuseByRule(ALREADY_USED, FIELD);
}

async function spendRecoveryCode(work: Work, userId: string, code: string): Promise<void> {
  const { tx, now, record } = work;
  const where = { userId, hash: hashRecoveryCode(userId, code), usedAt: null };
  const { count } = await tx.recoveryCode.updateMany({ where, data: { usedAt: now } });
  if (count === 0) refuseByRule(WRONG_RECOVERY, FIELD);
  const left = await tx.recoveryCode.count({ where: { userId, usedAt: null } });
  await sendMessage(work, { kind: "recoveryCodeUsed", recipientId: userId, parameters: { left } });
  record({ action: "useRecoveryCode", subjectType: "User", subjectId: userId, payload: { left } });
}
