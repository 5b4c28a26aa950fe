import "server-only";
import { welcome } from "@/lib/accounts/links/welcome.commands";
import type { MembershipKind } from "@/lib/accounts/membership";
import { membershipPurposes } from "@/lib/accounts/user.labels";
import { canEndMembership, userPolicy } from "@/lib/accounts/user.policy";
import { findAccount } from "@/lib/accounts/user.queries";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";

type UserId = { userId: string };

/** Held from now on; one that is held already is left as it is. */
export async function addMembership(
  { tx, now, record }: Work,
  userId: string,
  kind: MembershipKind,
): Promise<void> {
  const { count } = await tx.membership.createMany({
    data: [{ userId, kind, startedAt: now }],
    skipDuplicates: true,
  });
  if (count > 0)
    record({
      action: "grantMembership",
      subjectType: "User",
      subjectId: userId,
      payload: { kind },
    });
}

export async function grantMembership(
  work: Work,
  { userId, kind }: UserId & { kind: MembershipKind },
): Promise<UserId> {
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  await addMembership(work, userId, kind);
  await welcome(work, user, membershipPurposes[kind]);
  return { userId };
}

/** Ended now, and felt at the person's next request. */
export async function endMembership(work: Work, { id }: { id: string }): Promise<UserId> {
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
  const { count } = await tx.membership.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) refuseConflict();
  record({ action: "endMembership", subjectType: "User", subjectId: userId, payload: { kind } });
  return { userId };
}
