import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { Awaited } from "./awaited";
import { standingResets } from "./factor-reset.queries";
import { userPolicy } from "./user.policy";

const shown = {
  id: true,
  userId: true,
  expiresAt: true,
  user: { select: { displayName: true } },
  askedBy: { select: { displayName: true } },
} as const;

/**
 * What one administrator asked for and another has not confirmed yet, besides accesses: second factors to reset, addresses
 * to change; the first to lapse first. Null for who may not list accounts.
 */
export const listAwaited = (actor: Actor, now: Date): Promise<Awaited[] | null> =>
  read(actor, async (tx) => {
    if (!userPolicy.list(actor)) return null;
    const resets = await tx.factorReset.findMany({ where: standingResets(now), select: shown });
    const addresses = await tx.addressRecovery.findMany({
      where: { byTwo: true, startedAt: null, endedAt: null, expiresAt: { gt: now } },
      select: shown,
    });
    return [
      ...resets.map((row) => ({ ...row, what: "FACTOR_RESET" as const })),
      ...addresses.map((row) => ({ ...row, what: "ADDRESS" as const })),
    ]
      .map(({ user, askedBy, ...row }) => ({
        ...row,
        name: user.displayName,
        askedBy: askedBy.displayName,
      }))
      .sort((one, other) => one.expiresAt.getTime() - other.expiresAt.getTime());
  });
