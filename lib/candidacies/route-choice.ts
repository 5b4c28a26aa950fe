import { type AwardRule, isAwarded, usefulBlocks } from "@/lib/certifications/award-rule";
import type { CandidacyRoute } from "./state";

/** The answers of who asks which route to take, as the address names them. */
export const situationWords = {
  salarie: "EMPLOYED",
  independant: "SELF_EMPLOYED",
  recherche: "SEEKING_WORK",
  etudes: "STUDYING",
  autre: "OTHER",
} as const;
export const employerWords = {
  assurance: "OF_BRANCH",
  autre: "ELSEWHERE",
  inconnu: "UNKNOWN",
  aucun: "NONE",
} as const;
export const evidenceWords = {
  experience: "EXPERIENCE",
  travail: "DAILY_WORK",
  "les-deux": "BOTH",
  rien: "NOTHING",
} as const;
/** In place of the codes of blocks held. */
export const NO_BLOCK = "aucun";
export const UNSURE_OF_BLOCKS = "incertain";

export type Situation = (typeof situationWords)[keyof typeof situationWords];
export type EmployerKind = (typeof employerWords)[keyof typeof employerWords];
export type Evidence = (typeof evidenceWords)[keyof typeof evidenceWords];

export type RouteAnswers = {
  situation: Situation;
  employer: EmployerKind;
  /** Codes of the blocks of the version that the person says to hold. */
  held: readonly string[];
  /** They may hold a block of another registration besides. */
  isUnsure: boolean;
  evidence: Evidence;
};

/** A route, or what comes before or instead of one. */
export type Way = CandidacyRoute | "FIND_EMPLOYER" | "PRACTISE_FIRST" | "NOTHING_LEFT";

export type RouteAdvice = {
  /** What fits best first. */
  ways: readonly Way[];
  /** Codes of the blocks that may still be asked for (R7). */
  toAskFor: readonly string[];
  /** Whether a part of the certification is held already: what is asked for is then the rest (R7, R8). */
  holdsSome: boolean;
  /** Whether a block of another registration may still change what is asked for (R11). */
  isUnsure: boolean;
};

/**
 * An employer of the branch alone can register somebody for an assessment at work; VAE wants some experience, however short
 * (R18), and asks nothing of an employer (R82).
 */
const waysBy: Record<EmployerKind, Record<Evidence, readonly Way[]>> = {
  OF_BRANCH: {
    EXPERIENCE: ["VAE", "WORKPLACE"],
    DAILY_WORK: ["WORKPLACE", "VAE"],
    BOTH: ["WORKPLACE", "VAE"],
    NOTHING: ["WORKPLACE"],
  },
  UNKNOWN: {
    EXPERIENCE: ["VAE", "FIND_EMPLOYER"],
    DAILY_WORK: ["VAE", "FIND_EMPLOYER"],
    BOTH: ["VAE", "FIND_EMPLOYER"],
    NOTHING: ["FIND_EMPLOYER"],
  },
  ELSEWHERE: {
    EXPERIENCE: ["VAE"],
    DAILY_WORK: ["VAE"],
    BOTH: ["VAE"],
    NOTHING: ["PRACTISE_FIRST"],
  },
  NONE: {
    EXPERIENCE: ["VAE"],
    DAILY_WORK: ["VAE"],
    BOTH: ["VAE"],
    NOTHING: ["PRACTISE_FIRST"],
  },
};

/** Which routes four answers lead to, for a version with whatever blocks and rule (R4). */
export function adviseRoute(answers: RouteAnswers, rule: AwardRule): RouteAdvice {
  const { employer, evidence, isUnsure } = answers;
  const held = new Set(answers.held);
  const holdsSome = held.size > 0;
  if (isAwarded(rule, held))
    return { ways: ["NOTHING_LEFT"], toAskFor: [], holdsSome, isUnsure: false };
  const toAskFor = usefulBlocks(rule, held);
  return { ways: waysBy[employer][evidence], toAskFor, holdsSome, isUnsure };
}

/** Whoever is employed has an employer, and nobody else. */
export const employerFits = ({
  situation,
  employer,
}: Pick<RouteAnswers, "situation" | "employer">): boolean =>
  (situation === "EMPLOYED") === (employer !== "NONE");
