import type { Actor } from "@/lib/auth/actor";
import type { MembershipKind } from "./membership";

export type UserSubject = { userId: string };
type Rule = (actor: Actor, user: UserSubject) => boolean;

const isAdministrator: Rule = ({ relations }) => relations.isAdministrator;
const isOther: Rule = ({ userId }, user) => user.userId !== userId;
const isAnother: Rule = (actor, user) => isAdministrator(actor, user) && isOther(actor, user);

/** Accounts are the administrator's; nobody disables or ends their own administration, so that one is left. */
export const userPolicy = {
  read: isAdministrator,
  grantMembership: isAdministrator,
  endMembership: isAdministrator,
  endAdministration: isAnother,
  disable: isAnother,
  enable: isAdministrator,
  revokeSessions: isAdministrator,
  resendInvitation: isAdministrator,
} satisfies Record<string, Rule>;

export const canList = ({ relations }: Actor): boolean => relations.isAdministrator;

export const canEndMembership = (actor: Actor, user: UserSubject, kind: MembershipKind): boolean =>
  userPolicy[kind === "ADMIN" ? "endAdministration" : "endMembership"](actor, user);
