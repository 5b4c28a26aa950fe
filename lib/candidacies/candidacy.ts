import { eventsFrom, type Lifecycle, nextState } from "@/lib/platform/shared/lifecycle";
import { CANDIDACY_STATES, type CandidacyState } from "./state";

export const CANDIDACY_EVENTS = [
  "submit",
  "requestPieces",
  "resubmit",
  "declareComplete",
  "declareAdmissible",
  "declareInadmissible",
  "admitTacitly",
  "takeBackSilence",
  "withdrawDecision",
  "reuseAdmissibility",
  "fileValidation",
  "returnValidation",
  "acceptValidation",
  "lapse",
  "contestLapse",
  "upholdLapse",
  "reinstate",
  "confirm",
  "decline",
  "cancel",
  "openAssessment",
  "refuseRegistration",
  "constituteCommittee",
  "closeGrids",
  "sign",
  "acknowledge",
  "transmit",
  "acceptAssessment",
  "returnToCommittee",
  "reopenGrids",
  "changeCommittee",
  "end",
  "schedule",
  "postpone",
  "recordDecision",
  "withdraw",
  "discard",
] as const;
export type CandidacyEvent = (typeof CANDIDACY_EVENTS)[number];

/** The whole life of a candidacy by either route, readable in one glance; the two meet before the jury. */
const candidacyLifecycle = {
  DRAFT: {
    submit: "SUBMITTED",
    reuseAdmissibility: "ADMISSIBLE",
    withdraw: "WITHDRAWN",
    discard: "WITHDRAWN",
  },
  SUBMITTED: {
    requestPieces: "INCOMPLETE",
    declareComplete: "UNDER_REVIEW",
    admitTacitly: "ADMISSIBLE",
    withdraw: "WITHDRAWN",
  },
  INCOMPLETE: {
    resubmit: "SUBMITTED",
    declareInadmissible: "INADMISSIBLE",
    admitTacitly: "ADMISSIBLE",
    withdraw: "WITHDRAWN",
  },
  UNDER_REVIEW: {
    declareAdmissible: "ADMISSIBLE",
    declareInadmissible: "INADMISSIBLE",
    admitTacitly: "ADMISSIBLE",
    withdraw: "WITHDRAWN",
  },
  INADMISSIBLE: { withdrawDecision: "UNDER_REVIEW" },
  ADMISSIBLE: {
    takeBackSilence: "SUBMITTED",
    fileValidation: "VALIDATION_FILED",
    lapse: "LAPSED",
    withdraw: "WITHDRAWN",
  },
  LAPSED: { contestLapse: "LAPSED", upholdLapse: "LAPSED", reinstate: "ADMISSIBLE" },
  VALIDATION_FILED: {
    returnValidation: "VALIDATION_RETURNED",
    acceptValidation: "READY_FOR_JURY",
    withdraw: "WITHDRAWN",
  },
  VALIDATION_RETURNED: { fileValidation: "VALIDATION_FILED", withdraw: "WITHDRAWN" },

  REGISTERED: { confirm: "CONFIRMED", decline: "CANCELLED", cancel: "CANCELLED" },
  CONFIRMED: {
    openAssessment: "OPEN",
    refuseRegistration: "REFUSED",
    end: "CANCELLED",
    withdraw: "WITHDRAWN",
  },
  OPEN: { constituteCommittee: "IN_ASSESSMENT", end: "CANCELLED", withdraw: "WITHDRAWN" },
  IN_ASSESSMENT: {
    closeGrids: "TO_SIGN",
    changeCommittee: "IN_ASSESSMENT",
    end: "CANCELLED",
    withdraw: "WITHDRAWN",
  },
  TO_SIGN: {
    sign: "SIGNED",
    reopenGrids: "IN_ASSESSMENT",
    changeCommittee: "IN_ASSESSMENT",
    end: "CANCELLED",
    withdraw: "WITHDRAWN",
  },
  SIGNED: {
    acknowledge: "ACKNOWLEDGED",
    reopenGrids: "IN_ASSESSMENT",
    changeCommittee: "IN_ASSESSMENT",
    end: "CANCELLED",
    withdraw: "WITHDRAWN",
  },
  ACKNOWLEDGED: {
    transmit: "TRANSMITTED",
    changeCommittee: "IN_ASSESSMENT",
    end: "CANCELLED",
    withdraw: "WITHDRAWN",
  },
  TRANSMITTED: {
    acceptAssessment: "READY_FOR_JURY",
    returnToCommittee: "IN_ASSESSMENT",
    end: "CANCELLED",
    withdraw: "WITHDRAWN",
  },
  REFUSED: {},
  CANCELLED: {},

  READY_FOR_JURY: { schedule: "SCHEDULED", withdraw: "WITHDRAWN" },
  SCHEDULED: { postpone: "READY_FOR_JURY", recordDecision: "DECIDED", withdraw: "WITHDRAWN" },
  DECIDED: {},
  WITHDRAWN: {},
} as const satisfies Lifecycle<CandidacyState, CandidacyEvent>;

/** The states in which an event can happen, as a type: what is locked for it is known to be in one of them. */
export type StateTaking<E extends CandidacyEvent> = {
  [S in CandidacyState]: E extends keyof (typeof candidacyLifecycle)[S] ? S : never;
}[CandidacyState];

export const candidacyAfter = (
  state: CandidacyState,
  event: CandidacyEvent,
): CandidacyState | undefined =>
  nextState<CandidacyState, CandidacyEvent>(candidacyLifecycle, state, event);

export const candidacyEventsFrom = (state: CandidacyState): CandidacyEvent[] =>
  eventsFrom<CandidacyState, CandidacyEvent>(candidacyLifecycle, state);

export const takesEvent = (state: CandidacyState, event: CandidacyEvent): boolean =>
  candidacyAfter(state, event) !== undefined;

/** The states in which this event may come. */
export const statesTaking = (event: CandidacyEvent): CandidacyState[] =>
  CANDIDACY_STATES.filter((state) => takesEvent(state, event));
