import {
  type Actor,
  type CompanyRole,
  clockActor,
  nobody,
  type Relations,
} from "@/lib/platform/actor/actor";

/** Ids of the world in which the rights are computed: one candidacy, its company, its committee, its session. */
export const world = {
  candidacyId: "candidacy",
  candidateUserId: "self",
  invitedUserId: "invited",
  companyId: "company",
  sessionId: "session",
  secretaryId: "session-secretary",
  heldOn: "2026-11-22",
  mandates: {
    undeclared: "mandate-undeclared",
    cleared: "mandate-cleared",
    linked: "mandate-linked",
    presiding: "mandate-presiding",
  },
} as const;

const person = (userId: string, relations: Partial<Relations> = {}): Actor => ({
  userId,
  sessionId: userId,
  relations: { ...nobody.relations, ...relations },
});
const juror = (userId: string, mandateId: string) =>
  person(userId, {
    mandates: [{ mandateId, side: "EMPLOYEES", startsOn: world.heldOn, endsOn: world.heldOn }],
  });
const member = (userId: string, companyId: string, role: CompanyRole) =>
  person(userId, { companies: [{ companyId, role }] });
const onCommittee = (userId: string, isChair: boolean) =>
  person(userId, {
    companies: [{ companyId: world.companyId, role: "EVALUATOR" }],
    committees: [
      { committeeId: "committee", candidacyId: world.candidacyId, memberId: userId, isChair },
    ],
  });

/** One actor of each relation to that world, by the name the matrices give it. */
export const cast: Record<string, Actor> = {
  self: person(world.candidateUserId, { candidateId: "candidate" }),
  "another candidate": person("other-candidate", { candidateId: "other" }),
  "invited person": person(world.invitedUserId, { isInvited: true }),
  manager: member("manager", world.companyId, "MANAGER"),
  "evaluator outside the committee": member("evaluator", world.companyId, "EVALUATOR"),
  "manager of another company": member("other-manager", "other-company", "MANAGER"),
  "committee member": onCommittee("member", false),
  "committee chair": onCommittee("chair", true),
  "juror before declaring": juror("juror", world.mandates.undeclared),
  "juror without a link": juror("cleared", world.mandates.cleared),
  "juror with a link": juror("linked", world.mandates.linked),
  "juror who presides": juror("president", world.mandates.presiding),
  "juror of another session": juror("elsewhere", "other-mandate"),
  secretariat: person("secretariat", { isSecretariat: true }),
  "the session’s secretary": person(world.secretaryId, { isSecretariat: true }),
  administrator: person("administrator", { isAdministrator: true }),
  "data protection officer": person("officer", { isDataProtectionOfficer: true }),
  "the clock": clockActor,
  nobody,
};
