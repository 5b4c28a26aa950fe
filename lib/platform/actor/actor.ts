import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type Side = "EMPLOYERS" | "EMPLOYEES";
export type CompanyRole = "MANAGER" | "EVALUATOR";

export type HeldMandate = {
  mandateId: string;
  side: Side;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
};

/** What ties a person to the portal today; rights come from these relations, not from one role. */
export type Relations = {
  isSecretariat: boolean;
  isAdministrator: boolean;
  isDataProtectionOfficer: boolean;
  isClock: boolean;
  candidateId: string | null;
  /** A company has registered them. */
  isInvited: boolean;
  companies: readonly { companyId: string; role: CompanyRole }[];
  committees: readonly {
    committeeId: string;
    candidacyId: string;
    memberId: string;
    isChair: boolean;
  }[];
  /** Those in force today, and those whose holder sat at a session that is not concluded. */
  mandates: readonly HeldMandate[];
};

/** Who is acting, read from the database on every request; all that policies know about a person. */
export type Actor = { userId: string; sessionId: string | null; relations: Relations };

/** An id that no row bears: a person not signed in is never anyone's owner. */
const NO_ONE = "00000000-0000-0000-0000-000000000000";

const noRelations: Relations = {
  isSecretariat: false,
  isAdministrator: false,
  isDataProtectionOfficer: false,
  isClock: false,
  candidateId: null,
  isInvited: false,
  companies: [],
  committees: [],
  mandates: [],
};

export const nobody: Actor = { userId: NO_ONE, sessionId: null, relations: noRelations };

/** The jobs: silence of the administration, expiry. */
export const clockActor: Actor = { ...nobody, relations: { ...noRelations, isClock: true } };

/** Signed in: known by a user id. */
export const isSignedIn = (actor: Actor): boolean => actor.userId !== NO_ONE;

/** The ids of the mandates that cover a day: what is held of a session is held on its day (R52). */
export const mandatesOn = ({ relations }: Actor, day: CalendarDay): string[] =>
  relations.mandates
    .filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
    .map(({ mandateId }) => mandateId);

export const managedCompanyIds = ({ relations }: Actor): string[] =>
  relations.companies.filter(({ role }) => role === "MANAGER").map(({ companyId }) => companyId);

/** The candidacies that a person assesses as a member of their committee. */
export const assessedCandidacyIds = ({ relations }: Actor): string[] =>
  relations.committees.map(({ candidacyId }) => candidacyId);

export const seatOn = ({ relations }: Actor, id: string) =>
  relations.committees.find(({ candidacyId }) => candidacyId === id);

/** Whose file of candidate is one's own; null until the first request. */
export const ownCandidateId = ({ relations }: Actor): string | null => relations.candidateId;
