import type { FileView } from "@/lib/candidacies/view";
import { isInForce, type Registration } from "@/lib/certifications/version-in-force";
import { addMonths, type CalendarDay } from "@/lib/platform/shared/calendar";

/** What is known of a candidacy before the end of its version's registration. Days are of Paris. */
export type ExpiryFacts = {
  registration: Registration;
  /** By VAE, the first decision that admitted the person on this version, for these blocks at least, and still stands. */
  admissibility: { decidedOn: CalendarDay; isTacit: boolean } | null;
  /** The first entry into training for this version, with its proof. */
  trainingFrom: CalendarDay | null;
  /** The secretariat's decision to go on although nothing protects the person. */
  waiver: { decidedOn: CalendarDay; reason: string } | null;
};

/** What a candidacy rests on from the day after the registration has run out. */
export type Protection =
  | { by: "ADMISSIBILITY"; since: CalendarDay; isTacit: boolean }
  | { by: "TRAINING"; since: CalendarDay }
  | { by: "WAIVER"; since: CalendarDay; reason: string };

/**
 * What lets a person come before the jury on a version whose registration has run out (R2, L. 6113-9): they were declared
 * admissible, also by silence, or entered training on a day of the registration, its last one included. Where the law
 * protects nobody, the secretariat may have gone on for a reason.
 */
export function protectionOf({
  registration,
  admissibility,
  trainingFrom,
  waiver,
}: ExpiryFacts): Protection | null {
  if (admissibility && isInForce(registration, admissibility.decidedOn))
    return { by: "ADMISSIBILITY", since: admissibility.decidedOn, isTacit: admissibility.isTacit };
  if (trainingFrom && isInForce(registration, trainingFrom))
    return { by: "TRAINING", since: trainingFrom };
  return waiver && { by: "WAIVER", since: waiver.decidedOn, reason: waiver.reason };
}

/** Whether a step of that day may rest on the version: its registration still runs, its last day included, or something protects. */
export const mayGoOn = (facts: ExpiryFacts, on: CalendarDay): boolean =>
  on <= facts.registration.expiresOn || protectionOf(facts) !== null;

export type ExpiryStage = "far" | "near" | "past";

/** How far the last day is: near from the day as many months before it, past from the day after it. */
export function expiryStage(
  expiresOn: CalendarDay,
  today: CalendarDay,
  warningMonths: number,
): ExpiryStage {
  if (today > expiresOn) return "past";
  return today >= addMonths(expiresOn, -warningMonths) ? "near" : "far";
}

/**
 * Which of the two announcements of its last day is due: the first as long as the pages warn, the second where that day comes
 * until the one given; none after it.
 */
export function announcementDue(
  expiresOn: CalendarDay,
  today: CalendarDay,
  { warningMonths, nearUntil }: { warningMonths: number; nearUntil: CalendarDay },
): "EXPIRY" | "EXPIRY_NEAR" | null {
  if (today > expiresOn) return null;
  if (expiresOn <= nearUntil) return "EXPIRY_NEAR";
  return expiryStage(expiresOn, today, warningMonths) === "near" ? "EXPIRY" : null;
}

/** The end of a version's registration, as a page tells it. */
export type RegistrationEnd = { rncpCode: string; expiresOn: CalendarDay; stage: ExpiryStage };
export type ExpiryView = RegistrationEnd & { protection: Protection | null };

/** Nothing protects the person, and the last day is near or past: what they and the secretariat have to know. */
export const isExposed = (expiry: ExpiryView | null): boolean =>
  expiry !== null && expiry.stage !== "far" && expiry.protection === null;

/** What the secretariat may record of it. */
export type ExpiryExamination = ExpiryView & {
  mayRecordTraining: boolean;
  mayWaive: boolean;
  /** The proofs of training, the last one first. */
  proofs: FileView[];
};
