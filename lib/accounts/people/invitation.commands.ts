import "server-only";
import { isOnlyProposed } from "@/lib/accounts/grant.queries";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { welcome } from "@/lib/accounts/links/welcome.commands";
import { userPolicy } from "@/lib/accounts/user.policy";
import { findAccount } from "@/lib/accounts/user.queries";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseForbidden, refuseNotFound } from "@/lib/platform/shared/failure";
import type { InviteStaffInput } from "./invitation.schema";
import { proposeGrant } from "./membership-grant.commands";

type UserId = { userId: string };

export type InvitePerson = {
  email: string;
  displayName: string;
  /** What for, a French infinitive: « Le portail vous attend pour … ». */
  purpose: string;
};

/**
 * Gives somebody an account for what another context asks: a new address gets a link to choose a password,
 * one that has an account is told of its new access. The caller learns the user's id and nothing else.
 */
export async function invitePerson(
  work: Work,
  { purpose, ...person }: InvitePerson,
): Promise<string> {
  const user = await accountOf(work, person);
  await welcome(work, user, purpose);
  work.record({ action: "invitePerson", subjectType: "User", subjectId: user.id });
  return user.id;
}

/** The account of an address, opened if it has none. */
async function accountOf(
  work: Work,
  { email, displayName }: Pick<InvitePerson, "email" | "displayName">,
) {
  const { tx, now } = work;
  await tx.user.createMany({
    data: [{ email, displayName, createdAt: now }],
    skipDuplicates: true,
  });
  const user = await tx.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, passwordHash: true, emailConfirmedAt: true },
  });
  await nameUnproven(work, user.id, displayName);
  return user;
}

/**
 * An account that a visitor asked for with an address they have not proved bears the name they typed: the first who
 * invites its owner names it, so that no stranger chooses what minutes and summons call somebody.
 */
async function nameUnproven({ tx }: Work, id: string, displayName: string): Promise<void> {
  await tx.user.updateMany({
    where: { id, emailConfirmedAt: null, invitations: { none: { kind: "JOIN" } } },
    data: { displayName },
  });
}

/**
 * Proposes somebody a place at the secretariat or at the administration, with an account if they have none: they are
 * written to once another administrator has confirmed it.
 */
export async function inviteStaff(
  work: Work,
  { kind, password, ...person }: InviteStaffInput,
): Promise<UserId> {
  if (!userPolicy.invite(work.actor)) refuseForbidden();
  await confirmPassword(work, password);
  const { id: userId } = await accountOf(work, person);
  await proposeGrant(work, { userId, kind });
  return { userId };
}

/** A new link for who has not opened their account yet; the one sent before no longer serves. */
export async function resendInvitation(work: Work, { userId }: UserId): Promise<UserId> {
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  if (user.passwordHash && user.emailConfirmedAt)
    refuseByRule("Ce compte est déjà ouvert : il n’attend plus d’invitation.");
  if (await isOnlyProposed(work.tx, userId, work.now))
    refuseByRule(
      "Un autre administrateur confirme d’abord l’accès : la personne est alors invitée.",
    );
  const last = await work.tx.invitation.findFirst({
    where: { userId, kind: "JOIN" },
    orderBy: { createdAt: "desc" },
    select: { purpose: true },
  });
  await welcome(work, user, last?.purpose ?? "ouvrir votre accès");
  work.record({ action: "resendInvitation", subjectType: "User", subjectId: userId });
  return { userId };
}
