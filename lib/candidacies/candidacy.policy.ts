import type { Capacity } from "@/lib/accounts/consultation";
import type { SessionState } from "@/lib/jury-sessions/jury-session";
import { isBeforeSitting, isSummoned } from "@/lib/jury-sessions/phase";
import { type Actor, mandatesOn, seatOn } from "@/lib/platform/actor/actor";
import {
  allOf,
  anyOf,
  isClock,
  isManagerOf,
  isSecretariat,
  type Right,
} from "@/lib/platform/actor/right";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { type CandidacyEvent, candidacyEventsFrom } from "./candidacy";
import { type CandidacyEdit, editAllowed } from "./phase";
import type { CandidacyRoute, CandidacyState } from "./state";

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
  route: CandidacyRoute;
  state: CandidacyState;
  candidateUserId: string | null;
  invitedUserId: string | null;
  companyId: string | null;
  entry: LiveEntry | null;
};
type OnCandidacy = Right<CandidacySubject>;

const isSelf: OnCandidacy = ({ userId }, c) => c.candidateUserId === userId;
const isAtWork: OnCandidacy = (_, c) => c.route === "WORKPLACE";
const isInvited: OnCandidacy = ({ userId }, c) =>
  c.invitedUserId === userId && c.candidateUserId === null;
const isManager: OnCandidacy = (actor, c) => isManagerOf(actor, c.companyId);
const isCommitteeMember: OnCandidacy = (actor, c) => seatOn(actor, c.id) !== undefined;
const isChair: OnCandidacy = (actor, c) => seatOn(actor, c.id)?.isChair === true;
const holds =
  (which: "summonedMandateIds" | "clearedMandateIds"): OnCandidacy =>
  (actor, { entry }) =>
    entry !== null && mandatesOn(actor, entry.heldOn).some((id) => entry[which].includes(id));
const isSummonedJuror: OnCandidacy = (actor, c) =>
  c.entry !== null && isSummoned(c.entry.sessionState) && holds("summonedMandateIds")(actor, c);
const isClearedJuror: OnCandidacy = (actor, c) =>
  isSummonedJuror(actor, c) &&
  !isSelf(actor, c) &&
  !isCommitteeMember(actor, c) &&
  holds("clearedMandateIds")(actor, c);
const sessionNotOpened: OnCandidacy = (_, { entry }) =>
  entry === null || isBeforeSitting(entry.sessionState);

/** Rights that move nothing. */
export type CandidacyRight =
  | CandidacyEdit
  | "read"
  | "readAsCandidate"
  | "readAsCompany"
  | "readAsCommittee"
  | "readAsSecretariat"
  | "readAsJuror"
  | "remind"
  | "erase"
  | "correctIdentity"
  | "issueCertificate"
  | "assignHandler"
  | "writeToSecretariat"
  | "writeToCandidate"
  | "note";

/** Who may do what. One line per right; `satisfies` makes a new event without a right a compile error. */
export const candidacyPolicy = {
  read: anyOf(isSelf, isInvited, isSecretariat, isManager, isCommitteeMember, isClearedJuror),
  readAsCandidate: anyOf(isSelf, isInvited),
  readAsCompany: anyOf(isManager, isCommitteeMember),
  readAsCommittee: isCommitteeMember,
  readAsSecretariat: isSecretariat,
  readAsJuror: isClearedJuror,
  remind: isClock,
  erase: isClock,
  correctIdentity: isSecretariat,
  issueCertificate: isSecretariat,
  assignHandler: isSecretariat,
  writeToSecretariat: isSelf,
  writeToCandidate: isSecretariat,
  note: isSecretariat,

  writeRequest: isSelf,
  answerPiece: isSelf,
  writeValidation: isSelf,
  assess: isCommitteeMember,
  recordTraining: allOf(isSecretariat, isAtWork),
  waiveExpiry: isSecretariat,
  examinePieces: isSecretariat,
  analyseRequest: isSecretariat,

  submit: isSelf,
  requestPieces: isSecretariat,
  resubmit: isSelf,
  declareComplete: isSecretariat,
  declareAdmissible: isSecretariat,
  declareInadmissible: isSecretariat,
  admitTacitly: isClock,
  takeBackSilence: isSecretariat,
  withdrawDecision: isSecretariat,
  reuseAdmissibility: isSelf,
  fileValidation: isSelf,
  returnValidation: isSecretariat,
  acceptValidation: isSecretariat,
  lapse: isClock,
  contestLapse: isSelf,
  upholdLapse: isSecretariat,
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
  discard: isClock,
} satisfies Record<CandidacyEvent | CandidacyRight, OnCandidacy>;

/** In which capacity somebody reads a candidacy (R80); null of one's own, and for who may not. */
export function readingCapacity(actor: Actor, candidacy: CandidacySubject): Capacity | null {
  if (candidacyPolicy.readAsCandidate(actor, candidacy)) return null;
  if (candidacyPolicy.readAsSecretariat(actor, candidacy)) return "SECRETARIAT";
  if (isManager(actor, candidacy)) return "COMPANY";
  if (candidacyPolicy.readAsCommittee(actor, candidacy)) return "COMMITTEE";
  return candidacyPolicy.readAsJuror(actor, candidacy) ? "JURY" : null;
}

/** What the secretariat follows of all candidacies together. */
export const candidaciesPolicy = {
  list: isSecretariat,
  readDashboard: isSecretariat,
} satisfies Record<"list" | "readDashboard", Right>;

/** What a page shows as buttons: allowed by the lifecycle and by the policy. */
export const availableEvents = (actor: Actor, candidacy: CandidacySubject): CandidacyEvent[] =>
  candidacyEventsFrom(candidacy.state).filter((event) => candidacyPolicy[event](actor, candidacy));

export const mayEditCandidacy = (
  actor: Actor,
  candidacy: CandidacySubject,
  edit: CandidacyEdit,
): boolean => editAllowed(candidacy.state, edit) && candidacyPolicy[edit](actor, candidacy);
