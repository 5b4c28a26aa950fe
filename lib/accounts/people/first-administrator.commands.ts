import "server-only";
import { openAdministrators } from "@/lib/accounts/grant.queries";
import { issueLink } from "@/lib/accounts/links/one-use.commands";
import { membershipPurposes } from "@/lib/accounts/user.labels";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { tellAdministrators } from "./administrators.commands";
import { addMembership } from "./membership.commands";

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
  if ((await openAdministrators(tx, [])).length >= 2)
    refuseByRule(
      "Deux administrateurs ont déjà ouvert leur compte : l’un propose les suivants et l’autre les confirme, depuis « Comptes ».",
    );
  await tx.user.createMany({
    data: [{ email, displayName: "Administration du portail", createdAt: now }],
    skipDuplicates: true,
  });
  const user = await tx.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, passwordHash: true, emailConfirmedAt: true },
  });
  await addMembership(work, user.id, "ADMIN", null);
  const parameters = { userId: user.id, what: "GIVEN" } as const;
  await tellAdministrators(work, { kind: "accessChanged", parameters }, [user.id]);
  if (user.passwordHash && user.emailConfirmedAt) return { link: null };
  const { invitationId: id, issue } = await issueLink(work, {
    kind: "JOIN",
    userId: user.id,
    purpose: membershipPurposes.ADMIN,
  });
  return { link: { id, issue } };
}
