import { addressRecoveryPolicy } from "@/lib/accounts/address-recovery.policy";
import { userPolicy } from "@/lib/accounts/user.policy";
import { accreditationPolicy } from "@/lib/accreditations/accreditation.policy";
import { acquisitionPolicy } from "@/lib/acquisitions/acquisition.policy";
import { auditPolicy } from "@/lib/audit/audit-entry.policy";
import { candidaciesPolicy, candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { resemblancePolicy } from "@/lib/candidates/resemblance.policy";
import { certificatePolicy } from "@/lib/certificates/certificate.policy";
import { markPolicy } from "@/lib/certificates/marks/mark.policy";
import { certificationPolicy } from "@/lib/certifications/certification.policy";
import { companyPolicy } from "@/lib/companies/company.policy";
import { consultationPolicy } from "@/lib/consultations/consultation.policy";
import { FILE_PURPOSES } from "@/lib/documents/stored-file";
import { canReadFile } from "@/lib/downloads/download.policy";
import type { Context } from "@/lib/glossary";
import { institutionPolicy } from "@/lib/juries/institution/institution.policy";
import { type MinutesSubject, minutesPolicy } from "@/lib/juries/minutes/minutes.policy";
import { decisionPolicy, sessionPolicy } from "@/lib/jury-sessions/jury-session.policy";
import { messagePolicy } from "@/lib/messages/outgoing-message.policy";
import { operationsPolicy } from "@/lib/operations/operations.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import type { Right } from "@/lib/platform/actor/right";
import { retentionPolicy } from "@/lib/retention/retention.policy";
import { settingPolicy } from "@/lib/settings/setting.policy";
import { spacePolicy } from "@/lib/spaces/space.policy";
import { world } from "./cast";
import { entry, file, minutesSituations, recovery, session, situations } from "./policy-subjects";

/** A right in one situation, ready to be asked of an actor. */
export type AskedRight = { name: string; situation: string; holds: (actor: Actor) => boolean };
export type PolicyTable = { context: Context; file: string; rights: AskedRight[] };

const table = <Subject>(
  context: Context,
  file: string,
  policy: Record<string, Right<Subject>>,
  situations: Record<string, Subject>,
): PolicyTable => ({
  context,
  file,
  rights: Object.entries(policy).flatMap(([name, right]) =>
    Object.entries(situations).map(([situation, subject]) => ({
      name,
      situation,
      holds: (actor: Actor) => right(actor, subject),
    })),
  ),
});

/** Every policy of the portal with the subjects its rights are computed on; a test proves that none is left out. */
export const policyTables: readonly PolicyTable[] = [
  table("accounts", "user.policy.ts", userPolicy, {
    "on another account": { userId: world.candidateUserId, askedById: "another" },
    "on one’s own": { userId: "administrator", askedById: "another" },
    "on what oneself proposed": { userId: world.candidateUserId, askedById: "administrator" },
  }),
  table("accounts", "address-recovery.policy.ts", addressRecoveryPolicy, {
    "for a candidate": recovery({ isCandidateOnly: true, byTwo: false }),
    "for a candidate who has objected": recovery({ isCandidateOnly: true, hasObjected: true }),
    "for anybody else": recovery({}),
    "for oneself": recovery({ userId: "administrator" }),
    "that oneself asked for": recovery({ askedById: "administrator" }),
  }),
  table("spaces", "space.policy.ts", spacePolicy, { "": undefined }),
  table("certifications", "certification.policy.ts", certificationPolicy, { "": undefined }),
  table("candidacies", "candidacy.policy.ts", candidacyPolicy, situations),
  table(
    "candidacies",
    "candidacy.policy.ts",
    { list: candidaciesPolicy.list, readDashboard: candidaciesPolicy.readDashboard },
    { "of all together": undefined },
  ),
  table("candidates", "resemblance.policy.ts", resemblancePolicy, {
    "of two others": { userIds: [world.candidateUserId, "another"] },
    "of oneself and another": { userIds: ["secretariat", "another"] },
  }),
  table("accreditations", "accreditation.policy.ts", accreditationPolicy, { "": undefined }),
  table("companies", "company.policy.ts", companyPolicy, { "": { id: world.companyId } }),
  table("juries", "institution/institution.policy.ts", institutionPolicy, { "": undefined }),
  table("jury-sessions", "jury-session.policy.ts", sessionPolicy, { "": session }),
  table(
    "jury-sessions",
    "jury-session.policy.ts",
    { readDecision: decisionPolicy.read },
    {
      "while the session is open": { session, entry },
      "once deliberated": { session: { ...session, state: "DELIBERATED" }, entry },
      "once the minutes are signed": { session: { ...session, state: "MINUTES_SIGNED" }, entry },
    },
  ),
  table("juries", "minutes/minutes.policy.ts", minutesPolicy, minutesSituations),
  table("certificates", "marks/mark.policy.ts", markPolicy, { "": undefined }),
  table("acquisitions", "acquisition.policy.ts", acquisitionPolicy, {
    "proposed by the session’s secretary": {
      proposedById: world.secretaryId,
      candidateUserId: world.candidateUserId,
    },
  }),
  table("certificates", "certificate.policy.ts", certificatePolicy, {
    "": { holderUserId: world.candidateUserId },
  }),
  table(
    "downloads",
    "download.policy.ts",
    Object.fromEntries(
      FILE_PURPOSES.map((purpose) => [
        purpose,
        (actor: Actor, subject: MinutesSubject) =>
          canReadFile(actor, { ...file, purpose, minutes: subject }),
      ]),
    ),
    minutesSituations,
  ),
  table("messages", "outgoing-message.policy.ts", messagePolicy, {
    "about a dossier": {
      recipientId: world.candidateUserId,
      isAccountMessage: false,
      isDemo: false,
      isInCamera: false,
    },
    "that opens an account": {
      recipientId: world.candidateUserId,
      isAccountMessage: true,
      isDemo: false,
      isInCamera: false,
    },
    "of a deliberation that another keeps": {
      recipientId: world.candidateUserId,
      isAccountMessage: false,
      isDemo: false,
      isInCamera: true,
    },
  }),
  table("audit", "audit-entry.policy.ts", auditPolicy, { "": undefined }),
  table("settings", "setting.policy.ts", settingPolicy, { "": undefined }),
  table("operations", "operations.policy.ts", operationsPolicy, { "": undefined }),
  table("consultations", "consultation.policy.ts", consultationPolicy, { "": undefined }),
  table("retention", "retention.policy.ts", retentionPolicy, { "": undefined }),
];
