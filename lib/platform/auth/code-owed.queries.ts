import "server-only";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { Context } from "@/lib/platform/db/work";
import { CODE_MINUTES } from "@/lib/platform/shared/session-life";

/** Whether an account has a second factor of which this very session has given no code for a quarter of an hour. */
export const isCodeOwed = ({ actor, now }: Context): Promise<boolean> =>
  read(actor, async (tx) => {
    if (!isSignedIn(actor)) return false;
    const { userId, sessionId } = actor;
    const factors = await tx.secondFactor.count({ where: { userId, confirmedAt: { not: null } } });
    if (factors === 0) return false;
    const since = new Date(now.getTime() - CODE_MINUTES * 60_000);
    const fresh = { id: sessionId ?? userId, userId, factorAt: { gt: since } };
    return (await tx.userSession.count({ where: fresh })) === 0;
  });
