import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import type { MembershipKind } from "@/lib/accounts/membership";
import { membershipPurposes } from "@/lib/accounts/user.labels";
import { canEndMembership, userPolicy } from "@/lib/accounts/user.policy";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { tellAdministrators } from "./administrators.commands";
import type { EndMembershipInput } from "./membership.schema";

/** Held from now on, on the grant that two administrators made of it; one that is held already is left as it is. */
export async function addMembership(
  { tx, now, record }: Work,
  userId: string,
  kind: MembershipKind,
  grantId: string | null,
): Promise<void> {
  const { count } = await tx.membership.createMany({
    data: [{ userId, kind, grantId, startedAt: now }],
    skipDuplicates: true,
  });
  if (count > 0)
    record({
      action: "grantMembership",
      subjectType: "User",
      subjectId: userId,
      payload: { kind, grantId },
    });
}

/** Ended now, with the password again, and felt at the person's next request; they and the other administrators are told. */
export async function endMembership(
  work: Work,
  { id, password }: EndMembershipInput,
): Promise<{ userId: string }> {
  const { tx, actor, now, record } = work;
  if (!userPolicy.list(actor)) refuseNotFound();
  const membership = await tx.membership.findUnique({
    where: { id },
    select: { userId: true, kind: true },
  });
  if (!membership) refuseNotFound();
  const { userId, kind } = membership;
  if (!canEndMembership(actor, { userId }, kind))
    refuseByRule("Demandez à un autre administrateur de mettre fin à votre accès.");
  await confirmPassword(work, password);
  const { count } = await tx.membership.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) refuseConflict();
  const parameters = { purpose: membershipPurposes[kind] };
  await sendMessage(work, { kind: "accessEnded", recipientId: userId, parameters });
  await tellAdministrators(work, { kind: "accessChanged", parameters: { userId, what: "ENDED" } }, [
    userId,
  ]);
  record({ action: "endMembership", subjectType: "User", subjectId: userId, payload: { kind } });
  return { userId };
}
