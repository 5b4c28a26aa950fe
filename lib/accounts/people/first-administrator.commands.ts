import "server-only";
import { issueLink } from "@/lib/accounts/links/one-use.commands";
import { membershipPurposes } from "@/lib/accounts/user.labels";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { addMembership } from "./membership.commands";

const OPENED = { passwordHash: { not: null }, emailConfirmedAt: { not: null }, disabledAt: null };

export type FirstAdministrator = { link: { id: string; issue: number } | null };

/**
 * Makes the first administrator, whom no administrator can invite: a link to choose a password, handed over at
 * the terminal, or none when the person has an account already. Refused once an administrator's account is open;
 * said again before that, the earlier link no longer serves.
 */
export async function makeFirstAdministrator(
  work: Work,
  email: string,
): Promise<FirstAdministrator> {
  const { tx, now } = work;
  const standing = await tx.membership.findFirst({
    where: { kind: "ADMIN", endedAt: null, user: OPENED },
    select: { id: true },
  });
  if (standing)
    refuseByRule(
      "Un administrateur a déjà ouvert son compte : c’est lui qui invite les suivants, depuis « Comptes ».",
    );
  await tx.user.createMany({
    data: [{ email, displayName: "Administration du portail", createdAt: now }],
    skipDuplicates: true,
  });
  const user = await tx.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, passwordHash: true, emailConfirmedAt: true },
  });
  await addMembership(work, user.id, "ADMIN");
  if (user.passwordHash && user.emailConfirmedAt) return { link: null };
  const { invitationId: id, issue } = await issueLink(work, {
    kind: "JOIN",
    userId: user.id,
    purpose: membershipPurposes.ADMIN,
  });
  return { link: { id, issue } };
}
