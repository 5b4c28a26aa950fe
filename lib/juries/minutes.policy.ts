import type { Actor } from "@/lib/auth/actor";
import type { SessionState } from "@/lib/candidacies/candidacy.policy";

export type MinutesSubject = {
  sessionState: SessionState;
  secretaryId: string;
  presentMandateIds: readonly string[];
  /** Members with a link to one entry at least: they see that entry as a number and a hash, never the whole. */
  recusedMandateIds: readonly string[];
};
type Rule = (actor: Actor, minutes: MinutesSubject) => boolean;

const isPresentUnrecused: Rule = ({ relations }, { presentMandateIds, recusedMandateIds }) =>
  relations.mandates.some(({ mandateId }) => presentMandateIds.includes(mandateId) && !recusedMandateIds.includes(mandateId));
const keepsTheSession: Rule = ({ userId, relations }, { secretaryId }) => relations.isSecretariat && userId === secretaryId;
const isSignedForSecretariat: Rule = ({ relations }, { sessionState }) => relations.isSecretariat && sessionState === "MINUTES_SIGNED";

/** The whole text of the minutes: confidential until the last signature (model, what must hold 3). */
export const minutesPolicy = {
  read: (actor, minutes) =>
    isPresentUnrecused(actor, minutes) || keepsTheSession(actor, minutes) || isSignedForSecretariat(actor, minutes),
} satisfies Record<"read", Rule>;
