import type { SessionState } from "@/lib/jury-sessions/jury-session";
import { isSecretary } from "@/lib/jury-sessions/jury-session.policy";
import { isSigned, maySecretaryRead } from "@/lib/jury-sessions/phase";
import { mandatesOn } from "@/lib/platform/actor/actor";
import { anyOf, isSecretariat, type Right } from "@/lib/platform/actor/right";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

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
type OnMinutes = Right<MinutesSubject>;
type OnEdition = Right<Pick<MinutesSubject, "sessionState" | "secretaryId" | "isWithdrawn">>;

const isPresentUnrecused: OnMinutes = (actor, { heldOn, presentMandateIds, recusedMandateIds }) =>
  mandatesOn(actor, heldOn).some(
    (mandateId) => presentMandateIds.includes(mandateId) && !recusedMandateIds.includes(mandateId),
  );
const isSessionSecretary: OnEdition = (actor, minutes) =>
  isSecretary(actor, minutes) && maySecretaryRead(minutes.sessionState);
const isSignedForSecretariat: OnEdition = (actor, { sessionState, isWithdrawn }) =>
  isSecretariat(actor) && isSigned(sessionState) && !isWithdrawn;
const readAsSecretariat = anyOf(isSessionSecretary, isSignedForSecretariat);

/** The whole text of the minutes: confidential until the last signature (model, what must hold 3). */
export const minutesPolicy = {
  read: anyOf(isPresentUnrecused, readAsSecretariat),
  readAsSecretariat,
} satisfies Record<"read" | "readAsSecretariat", OnMinutes>;
