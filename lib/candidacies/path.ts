import { statesWhere } from "@/lib/platform/shared/lifecycle";
import { type CandidacyRoute, type CandidacyState, type StateOn, stateOn } from "./state";

export const VAE_STAGES = [
  "FILING",
  "ADMISSIBILITY",
  "VALIDATION",
  "INTERVIEW",
  "DECISION",
] as const;
export const WORKPLACE_STAGES = [
  "REGISTRATION",
  "IDENTITY",
  "COMMITTEE",
  "ASSESSMENT",
  "READING",
  "CONTROL",
  "JURY",
] as const;

export type Awaited = "candidate" | "company" | "committee" | "secretariat" | "jury" | "nobody";

type Step<Stage extends string> = {
  /** Who has to act. */
  awaits: Awaited;
  /** Where it stands on the path; nowhere once it has ended early. */
  stage: Stage | "DONE" | null;
};
type WorkplaceStep = Step<(typeof WORKPLACE_STAGES)[number]> & {
  /** The last who may read the closed assessment: the committee signs it, then its candidate reads, then the secretariat. */
  readBy: "nobody" | "committee" | "candidate" | "secretariat";
};

/** Whom each state waits for and where it stands, by the VAE and at work. */
const path = {
  VAE: {
    DRAFT: { awaits: "candidate", stage: "FILING" },
    SUBMITTED: { awaits: "secretariat", stage: "ADMISSIBILITY" },
    INCOMPLETE: { awaits: "candidate", stage: "ADMISSIBILITY" },
    UNDER_REVIEW: { awaits: "secretariat", stage: "ADMISSIBILITY" },
    ADMISSIBLE: { awaits: "candidate", stage: "VALIDATION" },
    INADMISSIBLE: { awaits: "nobody", stage: "ADMISSIBILITY" },
    LAPSED: { awaits: "nobody", stage: "VALIDATION" },
    VALIDATION_FILED: { awaits: "secretariat", stage: "VALIDATION" },
    VALIDATION_RETURNED: { awaits: "candidate", stage: "VALIDATION" },
    READY_FOR_JURY: { awaits: "secretariat", stage: "INTERVIEW" },
    SCHEDULED: { awaits: "candidate", stage: "INTERVIEW" },
    DECIDED: { awaits: "nobody", stage: "DONE" },
    WITHDRAWN: { awaits: "nobody", stage: null },
  },
  WORKPLACE: {
    REGISTERED: { awaits: "candidate", stage: "REGISTRATION", readBy: "nobody" },
    CONFIRMED: { awaits: "secretariat", stage: "IDENTITY", readBy: "nobody" },
    REFUSED: { awaits: "nobody", stage: null, readBy: "nobody" },
    OPEN: { awaits: "company", stage: "COMMITTEE", readBy: "nobody" },
    IN_ASSESSMENT: { awaits: "committee", stage: "ASSESSMENT", readBy: "nobody" },
    TO_SIGN: { awaits: "committee", stage: "ASSESSMENT", readBy: "committee" },
    SIGNED: { awaits: "candidate", stage: "READING", readBy: "candidate" },
    ACKNOWLEDGED: { awaits: "committee", stage: "READING", readBy: "candidate" },
    TRANSMITTED: { awaits: "secretariat", stage: "CONTROL", readBy: "secretariat" },
    CANCELLED: { awaits: "nobody", stage: null, readBy: "candidate" },
    READY_FOR_JURY: { awaits: "secretariat", stage: "CONTROL", readBy: "secretariat" },
    SCHEDULED: { awaits: "jury", stage: "JURY", readBy: "secretariat" },
    DECIDED: { awaits: "nobody", stage: "DONE", readBy: "secretariat" },
    WITHDRAWN: { awaits: "nobody", stage: null, readBy: "candidate" },
  },
} as const satisfies {
  VAE: Record<StateOn<"VAE">, Step<(typeof VAE_STAGES)[number]>>;
  WORKPLACE: Record<StateOn<"WORKPLACE">, WorkplaceStep>;
};
type Path = typeof path;

/** The states of a route that wait for somebody: who is waited for must be told what to do in each of them. */
export type StateAwaiting<R extends CandidacyRoute, Who extends Awaited> = {
  [S in keyof Path[R]]: Path[R][S] extends { awaits: Who } ? S : never;
}[keyof Path[R]];

export const awaitedIn = (state: CandidacyState, route: CandidacyRoute): Awaited =>
  route === "VAE"
    ? path.VAE[stateOn(route, state)].awaits
    : path.WORKPLACE[stateOn(route, state)].awaits;

export const isAwaiting = <R extends CandidacyRoute, Who extends Awaited>(
  state: CandidacyState,
  route: R,
  ...who: Who[]
): state is StateAwaiting<R, Who> & CandidacyState =>
  (who as Awaited[]).includes(awaitedIn(state, route));

/** The states that wait for the secretariat, by either route. */
export const SECRETARIAT_STATES: readonly CandidacyState[] = [
  ...statesWhere<StateOn<"VAE">, { awaits: Awaited }>(path.VAE, awaitsSecretariat),
  ...statesWhere<StateOn<"WORKPLACE">, { awaits: Awaited }>(path.WORKPLACE, awaitsSecretariat),
];
function awaitsSecretariat({ awaits }: { awaits: Awaited }): boolean {
  return awaits === "secretariat";
}

/** The stage of a VAE candidacy, of one at work; null once it has ended early. */
export const vaeStage = (state: CandidacyState) => path.VAE[stateOn("VAE", state)].stage;
export const workplaceStage = (state: CandidacyState) =>
  path.WORKPLACE[stateOn("WORKPLACE", state)].stage;

/** A stage seen from where the candidacy stands: behind it, now, or to come. */
export function standing<Stage extends string>(
  stages: readonly Stage[],
  stage: Stage,
  now: Stage | "DONE",
): "past" | "now" | "next" {
  if (now === "DONE" || stages.indexOf(stage) < stages.indexOf(now)) return "past";
  return stage === now ? "now" : "next";
}

const readBy = (state: CandidacyState): WorkplaceStep["readBy"] =>
  path.WORKPLACE[stateOn("WORKPLACE", state)].readBy;
/** Whether the closed assessment has come as far as its candidate, as the secretariat. */
export const mayCandidateRead = (state: CandidacyState): boolean =>
  readBy(state) === "candidate" || readBy(state) === "secretariat";
export const maySecretariatRead = (state: CandidacyState): boolean =>
  readBy(state) === "secretariat";
