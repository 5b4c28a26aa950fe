import {
  anyOf,
  isManagerOf,
  isMemberOf,
  isSecretariat,
  type Right,
} from "@/lib/platform/actor/right";

export type CompanySubject = { id: string };

const isMember: Right<CompanySubject> = (actor, { id }) => isMemberOf(actor, id);
const isManager: Right<CompanySubject> = (actor, { id }) => isManagerOf(actor, id);

/** Who may do what with a company; an evaluator sees that it exists and where they sit, nothing else (R81). */
export const companyPolicy = {
  /** Entering a company into the portal. */
  register: isSecretariat,
  list: isSecretariat,
  /** Which companies are of one group. */
  keepGroups: isSecretariat,
  read: anyOf(isSecretariat, isMember),
  readTeam: anyOf(isSecretariat, isManager),
  inviteMember: anyOf(isSecretariat, isManager),
  endMembership: anyOf(isSecretariat, isManager),
  /** A company keeps a manager but where the secretariat decides otherwise. */
  endLastManager: isSecretariat,
  registerCandidate: isManager,
} satisfies Record<string, Right<CompanySubject>>;
