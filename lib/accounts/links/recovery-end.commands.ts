import "server-only";
import type { RecoveryEnd } from "@/lib/accounts/address-recovery";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseConflict } from "@/lib/platform/shared/failure";
import { RECOVERY_LINKS } from "./invitation";
import { voidLinks } from "./one-use.commands";

const actions = {
  DONE: "recoverAddress",
  OBJECTED: "objectToAddressRecovery",
  WITHDRAWN: "withdrawAddressRecovery",
  REGAINED: "dropAddressRecovery",
  LAPSED: "lapseAddressRecovery",
} as const satisfies Record<RecoveryEnd, string>;

type Recovery = { id: string; userId: string; askedById: string; confirmedById: string | null };

/**
 * Ends a change of address, once: its links no longer serve; who asked for it and who confirmed it are told, but who acts.
 * CONFLICT when another ended it meanwhile.
 */
export async function endRecovery(
  work: Work,
  { id, userId, askedById, confirmedById }: Recovery,
  ending: RecoveryEnd,
): Promise<void> {
  const { tx, now, authorId, record } = work;
  const { count } = await tx.addressRecovery.updateMany({
    where: { id, endedAt: null },
    data: { ending, endedAt: now },
  });
  if (count === 0) refuseConflict();
  await voidLinks(work, userId, RECOVERY_LINKS);
  const parameters = { userId, what: ending };
  for (const recipientId of [askedById, confirmedById])
    if (recipientId && recipientId !== authorId)
      await sendMessage(work, { kind: "addressRecoveryNews", recipientId, parameters });
  const payload = { recoveryId: id };
  record({ action: actions[ending], subjectType: "User", subjectId: userId, payload });
}

/** Ends what is under way for somebody, if anything is: they have regained their account, or lost it otherwise. */
export async function dropRecovery(
  work: Work,
  userId: string,
  ending: "REGAINED" | "LAPSED" = "REGAINED",
): Promise<void> {
  const row = await work.tx.addressRecovery.findFirst({ where: { userId, endedAt: null } });
  if (row) await endRecovery(work, row, ending);
}
