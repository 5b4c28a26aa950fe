import { type Actor, mandatesOn } from "@/lib/auth/actor";
import type { CalendarDay } from "@/lib/shared/calendar";
import type { SessionState } from "./jury-session";

export type MinutesSubject = {
  sessionState: SessionState;
  heldOn: CalendarDay;
  secretaryId: string;
  /** An edition withdrawn before the last signature: it decided nothing, and stays with the jury. */
  isWithdrawn: boolean;
  presentMandateIds: readonly string[];
  /** Present members not cleared for every entry: they see some as a number and a hash, never the whole. */
  recusedMandateIds: readonly string[];
};
type Rule = (actor: Actor, minutes: MinutesSubject) => boolean;

const DELIBERATED: readonly SessionState[] = ["DELIBERATED", "MINUTES_TO_SIGN", "MINUTES_SIGNED"];

const isPresentUnrecused: Rule = (actor, { heldOn, presentMandateIds, recusedMandateIds }) =>
  mandatesOn(actor, heldOn).some(
    (mandateId) => presentMandateIds.includes(mandateId) && !recusedMandateIds.includes(mandateId),
  );
const keepsTheSession: Rule = ({ userId, relations }, { secretaryId, sessionState }) =>
  relations.isSecretariat && userId === secretaryId && DELIBERATED.includes(sessionState);
const isSignedForSecretariat: Rule = ({ relations }, { sessionState, isWithdrawn }) =>
  relations.isSecretariat && sessionState === "MINUTES_SIGNED" && !isWithdrawn;

/** The whole text of the minutes: confidential until the last signature (model, what must hold 3). */
export const minutesPolicy = {
  read: (actor, minutes) =>
    isPresentUnrecused(actor, minutes) ||
    keepsTheSession(actor, minutes) ||
    isSignedForSecretariat(actor, minutes),
} satisfies Record<"read", Rule>;
