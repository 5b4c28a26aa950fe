import { type CandidacySubject, candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import type { SessionState } from "@/lib/jury-sessions/jury-session";
import { type Actor, clockActor, nobody, type Relations } from "@/lib/platform/actor/actor";

export const HELD = "2026-11-22";
const CANDIDACY = "candidature";

export const person = (userId: string, relations: Partial<Relations> = {}): Actor => ({
  ...{ userId, sessionId: userId },
  relations: { ...nobody.relations, ...relations },
});
export const seat = (userId: string, isChair: boolean, candidacyId = CANDIDACY) =>
  person(userId, {
    committees: [{ committeeId: "comité", candidacyId, memberId: userId, isChair }],
  });
export const juror = (mandateId: string, startsOn = HELD, endsOn = HELD, userId = mandateId) =>
  person(userId, { mandates: [{ mandateId, side: "EMPLOYEES", startsOn, endsOn }] });
const ofCompany = (userId: string, companyId: string, role: "MANAGER" | "EVALUATOR") =>
  person(userId, { companies: [{ companyId, role }] });

export const actors = {
  self: person("candidat"),
  invited: person("invité"),
  manager: ofCompany("responsable", "entreprise", "MANAGER"),
  evaluator: ofCompany("évaluateur", "entreprise", "EVALUATOR"),
  otherManager: ofCompany("autre responsable", "autre entreprise", "MANAGER"),
  member: seat("membre", false),
  chair: seat("présidente du comité", true),
  otherChair: seat("autre présidente", true, "autre candidature"),
  summoned: juror("convoqué"),
  cleared: juror("sans lien"),
  otherJuror: juror("autre mandat"),
  secretariat: person("secrétariat", { isSecretariat: true }),
  administrator: person("administrateur", { isAdministrator: true }),
  officer: person("délégué", { isDataProtectionOfficer: true }),
  clock: clockActor,
  nobody,
} satisfies Record<string, Actor>;
export type Who = keyof typeof actors;

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
  (Object.keys(actors) as Who[]).filter((who) => candidacyPolicy[right](actors[who], subject));
