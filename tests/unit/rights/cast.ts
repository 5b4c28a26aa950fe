import { type Actor, clockActor, nobody, type Relations } from "@/lib/platform/actor/actor";
import type { Right } from "@/lib/platform/actor/right";

export const HELD = "2026-11-22";
export const CANDIDACY = "candidature";

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
  invited: person("invité", { isInvited: true }),
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

const everyone = Object.keys(actors) as Who[];

/** Who holds each right of a policy on a subject. */
export const holdersOf = <K extends string, Subject>(
  policy: Record<K, Right<Subject>>,
  subject: Subject,
): Record<K, Who[]> =>
  Object.fromEntries(
    (Object.keys(policy) as K[]).map((right) => [
      right,
      everyone.filter((who) => policy[right](actors[who], subject)),
    ]),
  ) as Record<K, Who[]>;
