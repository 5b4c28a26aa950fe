import { type Actor, mandatesOn } from "@/lib/auth/actor";
import type { SessionState } from "@/lib/juries/jury-session";
import type { CalendarDay } from "@/lib/shared/calendar";
import {
  type CandidacyEvent,
  type CandidacyState,
  candidacyEventsFrom,
  type Route,
} from "./candidacy";

/** The entry of a candidacy on the docket of a session still in progress. */
export type LiveEntry = {
  id: string;
  sessionId: string;
  sessionState: SessionState;
  heldOn: CalendarDay;
  summonedMandateIds: readonly string[];
  /** Who declared that they have no link with the candidate: they alone read the file (R35). */
  clearedMandateIds: readonly string[];
};

export type CandidacySubject = {
  id: string;
  route: Route;
  state: CandidacyState;
  candidateUserId: string | null;
  invitedUserId: string | null;
  companyId: string | null;
  entry: LiveEntry | null;
};
export type CandidacyRule = (actor: Actor, candidacy: CandidacySubject) => boolean;

const isSelf: CandidacyRule = ({ userId }, c) => c.candidateUserId === userId;
const isInvited: CandidacyRule = ({ userId }, c) =>
  c.invitedUserId === userId && c.candidateUserId === null;
const isSecretariat: CandidacyRule = ({ relations }) => relations.isSecretariat;
const isClock: CandidacyRule = ({ relations }) => relations.isClock;
const isManager: CandidacyRule = ({ relations }, c) =>
  relations.companies.some(
    ({ companyId, role }) => companyId === c.companyId && role === "MANAGER",
  );
const isCommitteeMember: CandidacyRule = ({ relations }, c) =>
  relations.committees.some(({ candidacyId }) => candidacyId === c.id);
const isChair: CandidacyRule = ({ relations }, c) =>
  relations.committees.some(({ candidacyId, isChair: chairs }) => candidacyId === c.id && chairs);
const holds =
  (which: "summonedMandateIds" | "clearedMandateIds"): CandidacyRule =>
  (actor, { entry }) =>
    entry !== null && mandatesOn(actor, entry.heldOn).some((id) => entry[which].includes(id));
const isSummonedJuror: CandidacyRule = (actor, c) =>
  c.entry?.sessionState !== "PLANNED" && holds("summonedMandateIds")(actor, c);
const isClearedJuror: CandidacyRule = (actor, c) =>
  isSummonedJuror(actor, c) &&
  !isSelf(actor, c) &&
  !isCommitteeMember(actor, c) &&
  holds("clearedMandateIds")(actor, c);
const sessionNotOpened: CandidacyRule = (_, { entry }) =>
  entry === null || entry.sessionState === "PLANNED" || entry.sessionState === "SUMMONED";

const anyOf =
  (...rules: CandidacyRule[]): CandidacyRule =>
  (actor, candidacy) =>
    rules.some((rule) => rule(actor, candidacy));
const allOf =
  (...rules: CandidacyRule[]): CandidacyRule =>
  (actor, candidacy) =>
    rules.every((rule) => rule(actor, candidacy));

/** Rights that move nothing. */
export type CandidacyRight =
  | "read"
  | "readAsCandidate"
  | "readAsCompany"
  | "readAsCommittee"
  | "readAsSecretariat"
  | "readAsJuror"
  | "edit"
  | "assess"
  | "correctIdentity"
  | "issueCertificate";

/** Who may do what. One line per right; `satisfies` makes a new event without a rule a compile error. */
export const candidacyPolicy = {
  read: anyOf(isSelf, isInvited, isSecretariat, isManager, isCommitteeMember, isClearedJuror),
  readAsCandidate: anyOf(isSelf, isInvited),
  readAsCompany: anyOf(isManager, isCommitteeMember),
  readAsCommittee: isCommitteeMember,
  readAsSecretariat: isSecretariat,
  readAsJuror: isClearedJuror,
  edit: isSelf,
  assess: isCommitteeMember,
  correctIdentity: isSecretariat,
  issueCertificate: isSecretariat,

  submit: isSelf,
  requestPieces: isSecretariat,
  resubmit: isSelf,
  declareComplete: isSecretariat,
  declareAdmissible: isSecretariat,
  declareInadmissible: isSecretariat,
  admitTacitly: isClock,
  withdrawDecision: isSecretariat,
  reuseAdmissibility: isSelf,
  fileValidation: isSelf,
  returnValidation: isSecretariat,
  acceptValidation: isSecretariat,
  lapse: isClock,
  reinstate: isSecretariat,

  confirm: isInvited,
  decline: isInvited,
  cancel: isManager,
  openAssessment: isSecretariat,
  refuseRegistration: isSecretariat,
  constituteCommittee: isManager,
  closeGrids: isChair,
  sign: isCommitteeMember,
  acknowledge: anyOf(isSelf, isClock),
  transmit: isChair,
  acceptAssessment: isSecretariat,
  returnToCommittee: isSecretariat,
  reopenGrids: isChair,
  changeCommittee: isManager,
  end: anyOf(isManager, isSecretariat),

  schedule: isSecretariat,
  postpone: isSecretariat,
  recordDecision: isSummonedJuror,
  withdraw: allOf(isSelf, sessionNotOpened),
} satisfies Record<CandidacyEvent | CandidacyRight, CandidacyRule>;

/** What a page shows as buttons: allowed by the lifecycle and by the policy. */
export const availableEvents = (actor: Actor, candidacy: CandidacySubject): CandidacyEvent[] =>
  candidacyEventsFrom(candidacy.state).filter((event) => candidacyPolicy[event](actor, candidacy));
