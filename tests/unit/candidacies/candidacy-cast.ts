import { type CandidacySubject, candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import type { SessionState } from "@/lib/jury-sessions/jury-session";
import { CANDIDACY, HELD, holdersOf, type Who } from "../rights/cast";

export const entryIn = (sessionState: SessionState): CandidacySubject["entry"] => ({
  ...{ id: "entrée", sessionId: "session", sessionState, heldOn: HELD },
  summonedMandateIds: ["convoqué", "sans lien"],
  clearedMandateIds: ["sans lien"],
});
export const atWork: CandidacySubject = {
  ...{ id: CANDIDACY, route: "WORKPLACE", state: "SCHEDULED", candidateUserId: "candidat" },
  ...{ invitedUserId: "invité", companyId: "entreprise", entry: entryIn("SUMMONED") },
};
export const byVae: CandidacySubject = {
  ...atWork,
  route: "VAE",
  companyId: null,
  invitedUserId: null,
};
export const registered: CandidacySubject = {
  ...atWork,
  ...{ state: "REGISTERED", candidateUserId: null, entry: null },
};

export const whoMay = (right: keyof typeof candidacyPolicy, subject: CandidacySubject): Who[] =>
  holdersOf(candidacyPolicy, subject)[right];
