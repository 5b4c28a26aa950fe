import "server-only";
import type { AwaitedCode } from "@/lib/platform/auth/awaited-code";
import { markOfPassword } from "@/lib/platform/auth/factor-key";
import type { Trace } from "@/lib/platform/auth/refused-try.commands";
import type { Entry } from "@/lib/platform/auth/session";
import type { Visitor } from "@/lib/platform/auth/visitor";
import type { Work } from "@/lib/platform/db/work";
import { type Failure, refuseByRule } from "@/lib/platform/shared/failure";
import { spendCode } from "./second-factor.commands";
import { type OpenedSession, openUserSession } from "./user-session.commands";

type Enterer = { id: string; email: string; passwordHash: string | null };

const OVER = "Cette étape a pris fin : saisissez de nouveau votre adresse et votre mot de passe.";

/**
 * What a right password, or a link to one's mailbox, opens: a session, or the step of the code where there is a second
 * factor.
 */
export async function enter(work: Work, user: Enterer, visitor: Visitor): Promise<Entry> {
  const where = { userId: user.id, confirmedAt: { not: null } };
  if ((await work.tx.secondFactor.count({ where })) === 0)
    return openUserSession(work, user, visitor);
  const mark = markOfPassword(user.passwordHash);
  return { awaited: { userId: user.id, mark, device: visitor.device } };
}

/**
 * Opens the session that a right password had to wait for. Refused by RULE once the step is over, the account disabled
 * or its password changed meanwhile, and at the field of the code where that is wrong.
 */
export async function enterCode(
  work: Work,
  { code, awaited, ...visitor }: Visitor & { code: string; awaited: AwaitedCode | null },
): Promise<OpenedSession> {
  if (!awaited) refuseByRule(OVER);
  const user = await work.tx.user.findUnique({
    where: { id: awaited.userId },
    select: { id: true, email: true, passwordHash: true, disabledAt: true },
  });
  if (!user || user.disabledAt || markOfPassword(user.passwordHash) !== awaited.mark)
    refuseByRule(OVER);
  await spendCode(work, user, { code, ...visitor });
  return openUserSession(work, user, visitor, work.now);
}

/** A wrong code, of whom the browser says that they gave the right password. */
export const traceOfCode = (failure: Failure, awaited: AwaitedCode | null): Trace | null =>
  awaited && "field" in failure && failure.field === "oneTimeCode"
    ? { kind: "CODE_REFUSED", subject: ["user", awaited.userId] }
    : null;
