import "server-only";
import { groupedSecret, keyAddress, oldestSetup } from "@/lib/accounts/second-factor";
import type { Actor } from "@/lib/platform/actor/actor";
import { openFactor } from "@/lib/platform/auth/factor-key";
import { read } from "@/lib/platform/db/read";

export type OwnFactor = { confirmedAt: Date; codesLeft: number };

/** One's own second factor; null while none is active. */
export const getOwnFactor = (actor: Actor): Promise<OwnFactor | null> =>
  read(actor, async (tx) => {
    const { userId } = actor;
    const factor = await tx.secondFactor.findUnique({
      where: { userId },
      select: { confirmedAt: true },
    });
    if (!factor?.confirmedAt) return null;
    const codesLeft = await tx.recoveryCode.count({ where: { userId, usedAt: null } });
    return { confirmedAt: factor.confirmedAt, codesLeft };
  });

export type Setup = { address: string; secret: string };

/** What an application reads of a secret that awaits its first code; null once it is confirmed, or fifteen minutes later. */
export const getOwnSetup = (actor: Actor, now: Date): Promise<Setup | null> =>
  read(actor, async (tx) => {
    const { userId } = actor;
    const drawn = await tx.secondFactor.findFirst({
      where: { userId, confirmedAt: null, createdAt: { gte: oldestSetup(now) } },
      select: { secret: true, user: { select: { email: true } } },
    });
    if (!drawn) return null;
    const secret = openFactor(userId, drawn.secret);
    return { address: keyAddress(secret, drawn.user.email), secret: groupedSecret(secret) };
  });
