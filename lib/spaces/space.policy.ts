import {
  anyOf,
  belongsToCompany,
  isAdministrator,
  isCandidate,
  isDataProtectionOfficer,
  isInvited,
  isJuror,
  isManager,
  isSecretariat,
  type Right,
} from "@/lib/platform/actor/right";

export type SpaceId =
  | "secretariat"
  | "jury"
  | "company"
  | "candidate"
  | "administration"
  | "dataProtection";

/**
 * Who has which space, by the relations of today. The members of a committee belong to their company; the space of
 * candidates is open to whoever may become one, and shown to those who are, or whom a company registered.
 */
export const spacePolicy = {
  secretariat: isSecretariat,
  jury: isJuror,
  company: belongsToCompany,
  candidate: anyOf<void>(isCandidate, isInvited),
  administration: isAdministrator,
  dataProtection: isDataProtectionOfficer,
  /** The pages of the team and of registrations, inside the company's space. */
  manageCompany: isManager,
} satisfies Record<SpaceId | "manageCompany", Right>;
