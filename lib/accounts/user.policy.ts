import type { Actor } from "@/lib/platform/actor/actor";
import { allOf, isAdministrator, type Right } from "@/lib/platform/actor/right";
import type { MembershipKind } from "./membership";

export type UserSubject = { userId: string };

const isOther: Right<UserSubject> = ({ userId }, user) => user.userId !== userId;
const isAnother = allOf(isAdministrator, isOther);

export type GrantSubject = UserSubject & { askedById: string };

const isNoAsker: Right<GrantSubject> = ({ userId }, { askedById }) => userId !== askedById;

/**
 * Accounts are the administrator's. Nobody gives themself an access: one administrator proposes it and another confirms
 * it; nobody disables or ends their own administration, so that one is left.
 */
export const userPolicy = {
  list: isAdministrator,
  invite: isAdministrator,
  read: isAdministrator,
  proposeMembership: isAnother,
  confirmMembership: allOf<GrantSubject>(isAnother, isNoAsker),
  withdrawMembership: isAdministrator,
  proposeFactorReset: isAnother,
  confirmFactorReset: allOf<GrantSubject>(isAnother, isNoAsker),
  withdrawFactorReset: isAdministrator,
  endMembership: isAdministrator,
  endAdministration: isAnother,
  disable: isAnother,
  enable: isAdministrator,
  revokeSessions: isAdministrator,
  resendInvitation: isAdministrator,
} satisfies Record<string, Right<GrantSubject>>;

export const canEndMembership = (actor: Actor, user: UserSubject, kind: MembershipKind): boolean =>
  userPolicy[kind === "ADMIN" ? "endAdministration" : "endMembership"](actor, user);
