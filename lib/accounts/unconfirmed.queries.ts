import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { InvitationKind } from "@/prisma/generated/client.ts";

const BATCH = 100;
/** The links that whoever knows an address has sent to it. */
const ASKED_BY_ANYBODY: InvitationKind[] = ["CONFIRM_EMAIL", "RESET_PASSWORD"];

/**
 * The accounts that a visitor last asked for before an instant and nobody confirmed, by id, the next ones after the last.
 * Who was invited, or named by a company meanwhile, is not among them.
 */
export const listUnconfirmed = (askedBefore: Date, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const users = await tx.user.findMany({
      where: {
        emailConfirmedAt: null,
        passwordHash: { not: null },
        createdAt: { lt: askedBefore },
        invitations: { every: { kind: { in: ASKED_BY_ANYBODY }, createdAt: { lt: askedBefore } } },
        invitedCandidacies: { none: {} },
        ...(after && { id: { gt: after } }),
      },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true },
    });
    return users.map(({ id }) => id);
  });
