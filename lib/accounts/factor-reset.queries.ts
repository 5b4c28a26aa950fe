import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import type { Reader } from "@/lib/platform/db/read";
import { standingGrants } from "./grant.queries";
import { userPolicy } from "./user.policy";

/** A proposal stands as that of an access does: in time, for an account in use, by who is still an administrator. */
export const standingResets = standingGrants;

export type OpenReset = { id: string; askedBy: string; expiresAt: Date; canConfirm: boolean };

/** The reset of an account's second factor that awaits a second administrator. */
export async function readReset(
  tx: Reader,
  actor: Actor,
  { userId, now }: { userId: string; now: Date },
): Promise<OpenReset | null> {
  const reset = await tx.factorReset.findFirst({
    where: { userId, ...standingResets(now) },
    select: {
      id: true,
      askedById: true,
      expiresAt: true,
      askedBy: { select: { displayName: true } },
    },
  });
  if (!reset) return null;
  const { id, askedById, expiresAt, askedBy } = reset;
  const canConfirm = userPolicy.confirmFactorReset(actor, { userId, askedById });
  return { id, askedBy: askedBy.displayName, expiresAt, canConfirm };
}
