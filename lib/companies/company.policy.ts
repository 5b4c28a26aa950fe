import type { Actor } from "@/lib/auth/actor";

export type CompanySubject = { id: string };
type Rule = (actor: Actor, company: CompanySubject) => boolean;

const isSecretariat: Rule = ({ relations }) => relations.isSecretariat;
const isMember: Rule = ({ relations }, { id }) =>
  relations.companies.some(({ companyId }) => companyId === id);
const isManager: Rule = ({ relations }, { id }) =>
  relations.companies.some(({ companyId, role }) => companyId === id && role === "MANAGER");
const anyOf =
  (...rules: Rule[]): Rule =>
  (actor, company) =>
    rules.some((rule) => rule(actor, company));

/** Who may do what with a company; an evaluator sees that it exists and where they sit, nothing else (R81). */
export const companyPolicy = {
  read: anyOf(isSecretariat, isMember),
  readTeam: anyOf(isSecretariat, isManager),
  inviteMember: anyOf(isSecretariat, isManager),
  endMembership: anyOf(isSecretariat, isManager),
  registerCandidate: isManager,
} satisfies Record<string, Rule>;

/** Entering a company into the portal is the secretariat's. */
export const mayRegisterCompany = ({ relations }: Actor): boolean => relations.isSecretariat;

/** Who has a space as a company: managers, and members of committees (all of them belong to the company). */
export const hasCompanySpace = ({ relations }: Actor): boolean => relations.companies.length > 0;

export const managedCompanyIds = ({ relations }: Pick<Actor, "relations">): string[] =>
  relations.companies.filter(({ role }) => role === "MANAGER").map(({ companyId }) => companyId);
