import { statesWhere } from "@/lib/platform/shared/lifecycle";
import type { CandidacyState } from "./state";

/** What the secretariat looks for candidacies by, in the order of the path. */
export const STATE_FILTERS = [
  "a-etudier",
  "pieces-attendues",
  "recevables",
  "validation-deposee",
  "inscriptions-a-confirmer",
  "inscriptions-a-ouvrir",
  "en-evaluation",
  "evaluation-transmise",
  "pretes-jury",
  "en-session",
  "decidees",
  "closes",
  "brouillons",
] as const;
export type StateFilterKey = (typeof STATE_FILTERS)[number];

/** What is written in a candidacy without moving it. */
export type CandidacyEdit =
  | "writeRequest"
  | "answerPiece"
  | "writeValidation"
  | "assess"
  | "recordTraining"
  | "waiveExpiry"
  | "examinePieces"
  | "analyseRequest";

type Phase = {
  /** It holds its blocks, one open candidacy per candidate and block (R10). The database's `is_open` says the same. */
  open: boolean;
  /** It has ended for good: by the jury's decision, or without one. The database's `guard_candidacy` says the same. */
  end: "decided" | "without" | null;
  /** The filter of the secretariat's list that finds it. */
  filter: StateFilterKey;
  /** When the person's identity is checked: not yet, with what is being examined, or apart if it is still to be done. */
  identity: "later" | "examined" | "apart";
  edits: readonly CandidacyEdit[];
};

const closed = { open: false, end: "without", filter: "closes", identity: "apart" } as const;
const reversible = { ...closed, end: null } as const;
const assessed = { open: true, end: null, filter: "en-evaluation", identity: "apart" } as const;
const examined = { open: true, end: null, identity: "examined" } as const;
const further = { open: true, end: null, identity: "apart" } as const;

/** What each state means, by either route; `path.ts` says what each route adds. */
const phases = {
  DRAFT: { ...further, filter: "brouillons", identity: "later", edits: ["writeRequest"] },
  SUBMITTED: {
    ...examined,
    filter: "a-etudier",
    edits: ["waiveExpiry", "examinePieces", "analyseRequest"],
  },
  INCOMPLETE: {
    ...examined,
    filter: "pieces-attendues",
    edits: ["answerPiece", "waiveExpiry", "examinePieces", "analyseRequest"],
  },
  UNDER_REVIEW: {
    ...examined,
    filter: "a-etudier",
    edits: ["waiveExpiry", "examinePieces", "analyseRequest"],
  },
  ADMISSIBLE: { ...further, filter: "recevables", edits: ["writeValidation", "waiveExpiry"] },
  INADMISSIBLE: { ...reversible, edits: [] },
  LAPSED: { ...reversible, edits: [] },
  VALIDATION_FILED: { ...further, filter: "validation-deposee", edits: ["waiveExpiry"] },
  VALIDATION_RETURNED: {
    ...further,
    filter: "recevables",
    edits: ["writeValidation", "waiveExpiry"],
  },

  REGISTERED: {
    open: false,
    end: null,
    filter: "inscriptions-a-confirmer",
    identity: "later",
    edits: [],
  },
  CONFIRMED: {
    ...examined,
    filter: "inscriptions-a-ouvrir",
    edits: ["recordTraining", "waiveExpiry"],
  },
  REFUSED: { ...closed, edits: [] },
  OPEN: { ...assessed, edits: ["recordTraining", "waiveExpiry"] },
  IN_ASSESSMENT: { ...assessed, edits: ["assess", "recordTraining", "waiveExpiry"] },
  TO_SIGN: { ...assessed, edits: ["recordTraining", "waiveExpiry"] },
  SIGNED: { ...assessed, edits: ["recordTraining", "waiveExpiry"] },
  ACKNOWLEDGED: { ...assessed, edits: ["recordTraining", "waiveExpiry"] },
  TRANSMITTED: {
    ...further,
    filter: "evaluation-transmise",
    edits: ["recordTraining", "waiveExpiry"],
  },
  CANCELLED: { ...closed, edits: [] },

  READY_FOR_JURY: { ...further, filter: "pretes-jury", edits: ["recordTraining", "waiveExpiry"] },
  SCHEDULED: { ...further, filter: "en-session", edits: ["recordTraining", "waiveExpiry"] },
  DECIDED: { open: false, end: "decided", filter: "decidees", identity: "apart", edits: [] },
  WITHDRAWN: { ...closed, edits: [] },
} as const satisfies Record<CandidacyState, Phase>;

/** The states in which something may be written, as a type: what is locked for it is known to be in one of them. */
export type StateOpenTo<E extends CandidacyEdit> = {
  [S in CandidacyState]: E extends (typeof phases)[S]["edits"][number] ? S : never;
}[CandidacyState];

const phaseOf = (state: CandidacyState): Phase => phases[state];
const all = (holds: (phase: Phase) => boolean): CandidacyState[] =>
  statesWhere<CandidacyState, Phase>(phases, holds);

export const isOpen = (state: CandidacyState): boolean => phaseOf(state).open;
export const isDecided = (state: CandidacyState): boolean => phaseOf(state).end === "decided";
export const isEnded = (state: CandidacyState): boolean => phaseOf(state).end !== null;
export const OPEN_STATES = all(({ open }) => open);
export const DECIDED_STATES = all(({ end }) => end === "decided");
export const ENDED_STATES = all(({ end }) => end !== null);
export const RUNNING_STATES = all(({ end }) => end === null);

/** A session is to examine it. */
export const isOnDocket = (state: CandidacyState): boolean =>
  phaseOf(state).filter === "en-session";

export const statesFoundBy = (filter: StateFilterKey): CandidacyState[] =>
  all((phase) => phase.filter === filter);
/** Found by the list only when asked for. */
export const DRAFT_STATES = statesFoundBy("brouillons");

/** A decision is being prepared that checks the person's identity. */
export const isIdentityExamined = (state: CandidacyState): boolean =>
  phaseOf(state).identity === "examined";
export const isIdentityCheckedApart = (state: CandidacyState): boolean =>
  phaseOf(state).identity === "apart";

export const editAllowed = (state: CandidacyState, edit: CandidacyEdit): boolean =>
  phaseOf(state).edits.includes(edit);

/** The states in which a candidacy may have no number (Candidacy_number). */
export const UNNUMBERED = ["DRAFT", "WITHDRAWN"] as const satisfies CandidacyState[];
/** The state at work in which nobody is the candidate yet (Candidacy_registered_blank)… */
export const BLANK = "REGISTERED" satisfies CandidacyState;
/** … and the one in which there may be none (Candidacy_parties). */
export const MAYBE_BLANK = "CANCELLED" satisfies CandidacyState;
