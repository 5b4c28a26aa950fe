import "server-only";
import { openAdministrators, standingGrants } from "@/lib/accounts/grant.queries";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { welcome } from "@/lib/accounts/links/welcome.commands";
import { confirmationEnd, type MembershipKind } from "@/lib/accounts/membership";
import { membershipPurposes } from "@/lib/accounts/user.labels";
import { userPolicy } from "@/lib/accounts/user.policy";
import { findAccount } from "@/lib/accounts/user.queries";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { tellAdministrators } from "./administrators.commands";
import { addMembership } from "./membership.commands";
import type { ConfirmMembershipInput, ProposeMembershipInput } from "./membership-grant.schema";

type UserId = { userId: string };

const ALONE =
  "Un second administrateur confirme chaque accès, et vous êtes le seul : demandez à qui exploite le portail d’en créer un autre avec « npm run account:admin ».";

/** Proposes an access for somebody else, with the password again; nobody holds it before another administrator confirms it. */
export async function proposeMembership(
  work: Work,
  { userId, kind, password }: ProposeMembershipInput,
): Promise<UserId> {
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  await confirmPassword(work, password);
  await proposeGrant(work, { userId, kind });
  return { userId };
}

/**
 * The proposal alone, for who has given their password. Refused for oneself, where no other administrator could confirm
 * it, and when the person holds the access or it is proposed already; a proposal that has run out is withdrawn.
 */
export async function proposeGrant(
  work: Work,
  { userId, kind }: UserId & { kind: MembershipKind },
): Promise<void> {
  const { tx, actor, now, record } = work;
  if (!userPolicy.proposeMembership(actor, { userId }))
    refuseByRule("Nul ne se donne un accès : un autre administrateur vous le propose.");
  if ((await openAdministrators(tx, [actor.userId, userId])).length === 0) refuseByRule(ALONE);
  if (
    await tx.membership.findFirst({ where: { userId, kind, endedAt: null }, select: { id: true } })
  )
    refuseByRule("Cette personne a déjà cet accès.");
  const open = { userId, kind, confirmedAt: null, withdrawnAt: null };
  const standing = { ...open, ...standingGrants(now) };
  if (await tx.membershipGrant.findFirst({ where: standing, select: { id: true } }))
    refuseByRule(
      "Cet accès est déjà proposé : il attend la confirmation d’un autre administrateur.",
    );
  await tx.membershipGrant.updateMany({ where: open, data: { withdrawnAt: now } });
  const expiresAt = confirmationEnd(now);
  const grant = await tx.membershipGrant.create({
    data: { userId, kind, askedById: actor.userId, askedAt: now, expiresAt },
    select: { id: true },
  });
  await tellAdministrators(work, { kind: "accessToConfirm", parameters: { userId } }, [userId]);
  const payload = { kind, grantId: grant.id };
  record({ action: "proposeMembership", subjectType: "User", subjectId: userId, payload });
}

/** A proposal that still stands, of an account that the actor may read. */
async function findGrant({ tx, actor, now }: Work, id: string) {
  if (!userPolicy.list(actor)) refuseNotFound();
  const grant = await tx.membershipGrant.findFirst({
    where: { id, ...standingGrants(now) },
    select: { id: true, kind: true, userId: true, askedById: true, user: true },
  });
  if (!grant) refuseConflict();
  return grant;
}

/**
 * Confirms what another administrator proposed, with the password again: the access is held from now on, its holder and
 * the other administrators are told. Refusals: RULE for who proposed it and who would receive it, CONFLICT once it is
 * confirmed, withdrawn, run out, or proposed by who is no administrator any more.
 */
export async function confirmMembership(
  work: Work,
  { id, password }: ConfirmMembershipInput,
): Promise<UserId> {
  const { tx, actor, now } = work;
  const { user, kind, userId, askedById } = await findGrant(work, id);
  if (!userPolicy.confirmMembership(actor, { userId, askedById }))
    refuseByRule(
      "Un autre administrateur confirme cet accès : ni qui le propose, ni qui le reçoit.",
    );
  await confirmPassword(work, password);
  const { count } = await tx.membershipGrant.updateMany({
    where: { id, ...standingGrants(now) },
    data: { confirmedById: actor.userId, confirmedAt: now },
  });
  if (count === 0) refuseConflict();
  await addMembership(work, userId, kind, id);
  await welcome(work, user, membershipPurposes[kind]);
  await tellAdministrators(work, { kind: "accessChanged", parameters: { userId, what: "GIVEN" } }, [
    userId,
  ]);
  return { userId };
}

/** Any administrator takes a proposal back, or refuses it: it can be proposed anew. */
export async function withdrawMembership(work: Work, { id }: { id: string }): Promise<UserId> {
  const { tx, now, record } = work;
  const { userId, kind } = await findGrant(work, id);
  const { count } = await tx.membershipGrant.updateMany({
    where: { id, ...standingGrants(now) },
    data: { withdrawnAt: now },
  });
  if (count === 0) refuseConflict();
  const payload = { kind, grantId: id };
  record({ action: "withdrawMembership", subjectType: "User", subjectId: userId, payload });
  return { userId };
}
