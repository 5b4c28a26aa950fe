import type { RecoverySubject } from "@/lib/accounts/address-recovery.policy";
import type { CandidacySubject } from "@/lib/candidacies/candidacy.policy";
import type { MinutesSubject } from "@/lib/juries/minutes/minutes.policy";
import type { SessionSubject } from "@/lib/jury-sessions/jury-session.policy";
import { world } from "./cast";

const { mandates } = world;
const everyMandate = Object.values(mandates);
const candidacy: CandidacySubject = {
  id: world.candidacyId,
  route: "WORKPLACE",
  state: "SCHEDULED",
  candidateUserId: world.candidateUserId,
  invitedUserId: world.invitedUserId,
  companyId: world.companyId,
  entry: {
    id: "entry",
    sessionId: world.sessionId,
    sessionState: "SUMMONED",
    heldOn: world.heldOn,
    summonedMandateIds: everyMandate,
    clearedMandateIds: [mandates.cleared, mandates.presiding],
  },
};
export const situations: Record<string, CandidacySubject> = {
  "before the person confirms": {
    ...candidacy,
    state: "REGISTERED",
    candidateUserId: null,
    entry: null,
  },
  "from confirmation to jury": candidacy,
};
export const session: SessionSubject = {
  id: world.sessionId,
  state: "OPEN",
  heldOn: world.heldOn,
  secretaryId: world.secretaryId,
  members: everyMandate.map((mandateId) => ({
    mandateId,
    side: "EMPLOYEES",
    isPresent: mandateId !== mandates.undeclared,
    isPresiding: mandateId === mandates.presiding,
  })),
};
export const entry = {
  links: new Map([
    [mandates.cleared, "CLEARED"],
    [mandates.presiding, "CLEARED"],
    [mandates.linked, "LINKED"],
  ] as const),
};
const minutes: MinutesSubject = {
  sessionState: "MINUTES_TO_SIGN",
  heldOn: world.heldOn,
  secretaryId: world.secretaryId,
  isWithdrawn: false,
  presentMandateIds: [mandates.cleared, mandates.presiding, mandates.linked],
  recusedMandateIds: [mandates.linked],
};
export const minutesSituations = {
  "before the last signature": minutes,
  signed: { ...minutes, sessionState: "MINUTES_SIGNED" as const },
  "an edition withdrawn before": {
    ...minutes,
    sessionState: "MINUTES_SIGNED" as const,
    isWithdrawn: true,
  },
};
export const file = { candidateUserId: world.candidateUserId, candidacy, minutes: null };

export const recovery = (changes: Partial<RecoverySubject>): RecoverySubject => ({
  ...{ userId: world.candidateUserId, isCandidateOnly: false, hasObjected: false },
  ...{ byTwo: true, askedById: "another", ...changes },
});
