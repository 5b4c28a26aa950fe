-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "MembershipKind" AS ENUM ('SECRETARIAT', 'ADMIN');

-- CreateEnum
CREATE TYPE "InvitationKind" AS ENUM ('CONFIRM_EMAIL', 'RESET_PASSWORD', 'JOIN', 'CHANGE_EMAIL');

-- CreateEnum
CREATE TYPE "CommitteeFunction" AS ENUM ('TUTOR', 'LINE_MANAGER', 'HUMAN_RESOURCES', 'TRAINER', 'EXPERT');

-- CreateEnum
CREATE TYPE "CompetencyLevel" AS ENUM ('NOT_EVALUATED', 'NOT_ACQUIRED', 'IN_PROGRESS', 'ACQUIRED');

-- CreateEnum
CREATE TYPE "Route" AS ENUM ('VAE', 'WORKPLACE');

-- CreateEnum
CREATE TYPE "CandidacyState" AS ENUM ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'ADMISSIBLE', 'INADMISSIBLE', 'LAPSED', 'VALIDATION_FILED', 'VALIDATION_RETURNED', 'REGISTERED', 'CONFIRMED', 'REFUSED', 'OPEN', 'IN_ASSESSMENT', 'TO_SIGN', 'SIGNED', 'ACKNOWLEDGED', 'TRANSMITTED', 'READY_FOR_JURY', 'SCHEDULED', 'DECIDED', 'WITHDRAWN', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('F', 'M');

-- CreateEnum
CREATE TYPE "IdentityDocumentKind" AS ENUM ('IDENTITY_CARD', 'PASSPORT', 'RESIDENCE_PERMIT', 'OTHER');

-- CreateEnum
CREATE TYPE "CertificateKind" AS ENUM ('FULL', 'BLOCK');

-- CreateEnum
CREATE TYPE "CompanyRole" AS ENUM ('MANAGER', 'EVALUATOR');

-- CreateEnum
CREATE TYPE "DeadlineKind" AS ENUM ('ADMISSIBILITY_SILENCE', 'MISSING_PIECES', 'JURY_BEFORE', 'RESULT_NOTICE', 'ACKNOWLEDGEMENT');

-- CreateEnum
CREATE TYPE "FilePurpose" AS ENUM ('IDENTITY_DOCUMENT', 'PROOF', 'VALIDATION_ANNEX', 'PIECE', 'RECEIPT', 'ADMISSIBILITY_LETTER', 'GRID', 'RESULT_LETTER', 'MINUTES', 'CERTIFICATE');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('EMPLOYERS', 'EMPLOYEES');

-- CreateEnum
CREATE TYPE "MandateKind" AS ENUM ('TITULAR', 'SUBSTITUTE');

-- CreateEnum
CREATE TYPE "JurySessionState" AS ENUM ('PLANNED', 'SUMMONED', 'OPEN', 'DELIBERATED', 'MINUTES_TO_SIGN', 'MINUTES_SIGNED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AttendanceStatus" AS ENUM ('SUMMONED', 'PRESENT', 'ABSENT', 'EXCUSED');

-- CreateEnum
CREATE TYPE "InterestKind" AS ENUM ('NONE', 'DECLARED', 'DETECTED');

-- CreateEnum
CREATE TYPE "DocketOutcome" AS ENUM ('DECIDED', 'DEFERRED', 'EXCUSED', 'ABSENT');

-- CreateEnum
CREATE TYPE "BlockVerdict" AS ENUM ('VALIDATED', 'NOT_VALIDATED');

-- CreateEnum
CREATE TYPE "ExperienceStatus" AS ENUM ('EMPLOYEE', 'SELF_EMPLOYED', 'VOLUNTEER', 'TRAINEE', 'ELECTED', 'OTHER');

-- CreateEnum
CREATE TYPE "PieceKind" AS ENUM ('IDENTITY_DOCUMENT', 'PROOF', 'OTHER');

-- CreateEnum
CREATE TYPE "AdmissibilityOutcome" AS ENUM ('ADMISSIBLE', 'TACITLY_ADMISSIBLE', 'INADMISSIBLE');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "passwordHash" TEXT,
    "emailConfirmedAt" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserSession" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "UserSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "kind" "InvitationKind" NOT NULL,
    "userId" UUID NOT NULL,
    "invitedById" UUID,
    "purpose" TEXT NOT NULL DEFAULT '',
    "newEmail" TEXT,
    "issue" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "MembershipKind" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessLog" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccessLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ProcessedRequest" (
    "key" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "userId" UUID,
    "redirectTo" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProcessedRequest_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "KeptForm" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "round" INTEGER NOT NULL DEFAULT 1,
    "closedAt" TIMESTAMPTZ(3),
    "text" TEXT,
    "textHash" TEXT,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "observations" TEXT NOT NULL DEFAULT '',
    "transmittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvaluationCommittee" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "constitutedAt" TIMESTAMPTZ(3) NOT NULL,
    "dissolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EvaluationCommittee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitteeMember" (
    "id" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "function" "CommitteeFunction" NOT NULL,
    "isChair" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CommitteeMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssessmentGrid" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "blockId" UUID NOT NULL,

    CONSTRAINT "AssessmentGrid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompetencyAssessment" (
    "id" UUID NOT NULL,
    "gridId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "level" "CompetencyLevel" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "authorId" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CompetencyAssessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "observedOn" DATE NOT NULL,
    "situation" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GridSignature" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "memberId" UUID NOT NULL,
    "textHash" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GridSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "previousHash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "Candidacy" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "route" "Route" NOT NULL,
    "state" "CandidacyState" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "versionId" UUID NOT NULL,
    "candidateId" UUID,
    "companyId" UUID,
    "invitedUserId" UUID,
    "invitedName" TEXT,
    "invitedEmail" TEXT,
    "wholeCertification" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Candidacy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestedBlock" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "candidateId" UUID,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "options" TEXT[],

    CONSTRAINT "RequestedBlock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidacyEvent" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "fromState" "CandidacyState",
    "toState" "CandidacyState" NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "CandidacyEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sex" "Sex" NOT NULL,
    "birthName" TEXT NOT NULL,
    "usageName" TEXT,
    "firstName" TEXT NOT NULL,
    "otherFirstNames" TEXT,
    "bornOn" DATE NOT NULL,
    "birthPlace" TEXT NOT NULL,
    "birthPostalCode" TEXT,
    "birthInseeCode" TEXT,
    "birthCountry" CHAR(2) NOT NULL,
    "nationality" TEXT,
    "address" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL DEFAULT 'FR',
    "phone" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "identityCheckedAt" TIMESTAMPTZ(3),
    "identityCheckedById" UUID,
    "identityDocumentKind" "IdentityDocumentKind",

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AcquiredBlock" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "options" TEXT[],
    "acquiredOn" DATE NOT NULL,

    CONSTRAINT "AcquiredBlock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "CertificateKind" NOT NULL,
    "candidateId" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "blockId" UUID,
    "holderName" TEXT NOT NULL,
    "bornOn" DATE NOT NULL,
    "birthPlace" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mentions" JSONB NOT NULL,
    "specimen" BOOLEAN NOT NULL,
    "awardedOn" DATE NOT NULL,
    "issuedOn" DATE NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedById" UUID NOT NULL,
    "fileId" UUID NOT NULL,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revocation" (
    "id" UUID NOT NULL,
    "certificateId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "revokedAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedById" UUID NOT NULL,

    CONSTRAINT "Revocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certification" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "Certification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificationVersion" (
    "id" UUID NOT NULL,
    "certificationId" UUID NOT NULL,
    "rncpCode" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "europeanLevel" INTEGER NOT NULL,
    "specialties" JSONB NOT NULL,
    "awardingBodies" JSONB NOT NULL,
    "occupations" JSONB NOT NULL,
    "registeredOn" DATE NOT NULL,
    "registeredOnOfficial" BOOLEAN NOT NULL,
    "registeredOnSource" TEXT NOT NULL,
    "expiresOn" DATE NOT NULL,
    "awardRule" JSONB NOT NULL,
    "awardRuleSource" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,

    CONSTRAINT "CertificationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompetencyBlock" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "options" JSONB NOT NULL,

    CONSTRAINT "CompetencyBlock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "option" TEXT,
    "provisional" BOOLEAN NOT NULL,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Competency" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "option" TEXT,
    "provisional" BOOLEAN NOT NULL,

    CONSTRAINT "Competency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlockEquivalence" (
    "id" UUID NOT NULL,
    "fromBlockId" UUID NOT NULL,
    "toBlockId" UUID NOT NULL,
    "decidedOn" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "BlockEquivalence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Company" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "siret" CHAR(14) NOT NULL,
    "idcc" VARCHAR(4) NOT NULL,
    "city" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompanyMember" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "CompanyRole" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CompanyMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" UUID NOT NULL,
    "kind" "DeadlineKind" NOT NULL,
    "candidacyId" UUID,
    "sessionId" UUID,
    "startsOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "legalBasis" TEXT NOT NULL,
    "stoppedAt" TIMESTAMPTZ(3),
    "stoppedBy" TEXT,

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "storageKey" TEXT NOT NULL,
    "purpose" "FilePurpose" NOT NULL,
    "originalName" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),
    "uploadedById" UUID,
    "candidateId" UUID,
    "candidacyId" UUID,
    "sessionId" UUID,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "side" "Side" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "MandateKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "cpnfpeStartsOn" DATE NOT NULL,
    "cpnfpeEndsOn" DATE NOT NULL,
    "employerName" TEXT NOT NULL,
    "employerSiret" CHAR(14) NOT NULL,
    "gender" "Sex" NOT NULL,
    "qualified" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presidency" (
    "id" UUID NOT NULL,
    "mandateId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Presidency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JurySession" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "state" "JurySessionState" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "heldOn" DATE NOT NULL,
    "startTime" CHAR(5) NOT NULL,
    "place" TEXT NOT NULL,
    "link" TEXT,
    "secretaryId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "summonedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "deliberatedAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,

    CONSTRAINT "JurySession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JurySessionEvent" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "fromState" "JurySessionState",
    "toState" "JurySessionState" NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "JurySessionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "mandateId" UUID NOT NULL,
    "status" "AttendanceStatus" NOT NULL DEFAULT 'SUMMONED',
    "presiding" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocketEntry" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "interviewTime" CHAR(5),
    "interviewPlace" TEXT,
    "interviewHeld" BOOLEAN,
    "outcome" "DocketOutcome",
    "composition" JSONB,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DocketEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interest" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "mandateId" UUID NOT NULL,
    "kind" "InterestKind" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlockDecision" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "verdict" "BlockVerdict" NOT NULL,
    "reasons" TEXT NOT NULL,
    "recommendations" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BlockDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Minutes" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "number" TEXT,
    "contentHash" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "auditHead" TEXT NOT NULL,
    "drawnUpAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawReason" TEXT,
    "signedAt" TIMESTAMPTZ(3),
    "fileId" UUID NOT NULL,
    "signedFileId" UUID,

    CONSTRAINT "Minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesSignature" (
    "id" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "mandateId" UUID NOT NULL,
    "textHash" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinutesSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutgoingMessage" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipientId" UUID NOT NULL,
    "candidacyId" UUID,
    "parameters" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,

    CONSTRAINT "OutgoingMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedById" UUID,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AdmissibilityFile" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "swornNoBan" BOOLEAN NOT NULL DEFAULT false,
    "swornExact" BOOLEAN NOT NULL DEFAULT false,
    "swornLimits" BOOLEAN NOT NULL DEFAULT false,
    "swornAt" TIMESTAMPTZ(3),
    "receivedOn" DATE,
    "contentHash" TEXT,

    CONSTRAINT "AdmissibilityFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Experience" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "ordinal" INTEGER NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "status" "ExperienceStatus" NOT NULL,
    "employer" TEXT NOT NULL,
    "siret" TEXT,
    "startedOn" DATE NOT NULL,
    "endedOn" DATE,
    "activities" TEXT NOT NULL,

    CONSTRAINT "Experience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestedPiece" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "kind" "PieceKind" NOT NULL,
    "label" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "fileId" UUID,

    CONSTRAINT "RequestedPiece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdmissibilityDecision" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "outcome" "AdmissibilityOutcome" NOT NULL,
    "decidedOn" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "gapAnalysis" TEXT,
    "reason" TEXT,
    "signatoryName" TEXT,
    "signatoryCapacity" TEXT,
    "validUntilOn" DATE,
    "decidedById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "AdmissibilityDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdmissibilityDecisionBlock" (
    "decisionId" UUID NOT NULL,
    "blockId" UUID NOT NULL,

    CONSTRAINT "AdmissibilityDecisionBlock_pkey" PRIMARY KEY ("decisionId","blockId")
);

-- CreateTable
CREATE TABLE "ValidationFile" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "presentation" TEXT NOT NULL DEFAULT '',
    "swornAuthor" BOOLEAN NOT NULL DEFAULT false,
    "filedAt" TIMESTAMPTZ(3),
    "contentHash" TEXT,

    CONSTRAINT "ValidationFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkSituation" (
    "id" UUID NOT NULL,
    "validationFileId" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "actions" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "learned" TEXT NOT NULL,

    CONSTRAINT "WorkSituation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_createdAt_id_idx" ON "User"("createdAt", "id");

-- CreateIndex
CREATE INDEX "UserSession_userId_createdAt_idx" ON "UserSession"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "UserSession_expiresAt_idx" ON "UserSession"("expiresAt");

-- CreateIndex
CREATE INDEX "Invitation_userId_kind_idx" ON "Invitation"("userId", "kind");

-- CreateIndex
CREATE INDEX "Invitation_expiresAt_idx" ON "Invitation"("expiresAt");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "AccessLog_at_idx" ON "AccessLog"("at");

-- CreateIndex
CREATE INDEX "AccessLog_subjectType_subjectId_at_idx" ON "AccessLog"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "ProcessedRequest_at_idx" ON "ProcessedRequest"("at");

-- CreateIndex
CREATE INDEX "KeptForm_userId_idx" ON "KeptForm"("userId");

-- CreateIndex
CREATE INDEX "KeptForm_createdAt_idx" ON "KeptForm"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_candidacyId_key" ON "Assessment"("candidacyId");

-- CreateIndex
CREATE INDEX "EvaluationCommittee_candidacyId_idx" ON "EvaluationCommittee"("candidacyId");

-- CreateIndex
CREATE INDEX "CommitteeMember_userId_idx" ON "CommitteeMember"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "CommitteeMember_committeeId_userId_key" ON "CommitteeMember"("committeeId", "userId");

-- CreateIndex
CREATE INDEX "AssessmentGrid_blockId_idx" ON "AssessmentGrid"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentGrid_candidacyId_blockId_key" ON "AssessmentGrid"("candidacyId", "blockId");

-- CreateIndex
CREATE INDEX "CompetencyAssessment_competencyId_idx" ON "CompetencyAssessment"("competencyId");

-- CreateIndex
CREATE UNIQUE INDEX "CompetencyAssessment_gridId_competencyId_key" ON "CompetencyAssessment"("gridId", "competencyId");

-- CreateIndex
CREATE INDEX "Observation_assessmentId_observedOn_idx" ON "Observation"("assessmentId", "observedOn");

-- CreateIndex
CREATE INDEX "GridSignature_memberId_idx" ON "GridSignature"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "GridSignature_assessmentId_round_memberId_key" ON "GridSignature"("assessmentId", "round", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_subjectId_idx" ON "AuditEntry"("subjectType", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidacy_number_key" ON "Candidacy"("number");

-- CreateIndex
CREATE INDEX "Candidacy_state_stateSince_id_idx" ON "Candidacy"("state", "stateSince", "id");

-- CreateIndex
CREATE INDEX "Candidacy_stateSince_id_idx" ON "Candidacy"("stateSince", "id");

-- CreateIndex
CREATE INDEX "Candidacy_candidateId_createdAt_idx" ON "Candidacy"("candidateId", "createdAt");

-- CreateIndex
CREATE INDEX "Candidacy_companyId_stateSince_id_idx" ON "Candidacy"("companyId", "stateSince", "id");

-- CreateIndex
CREATE INDEX "Candidacy_invitedUserId_idx" ON "Candidacy"("invitedUserId");

-- CreateIndex
CREATE INDEX "Candidacy_versionId_idx" ON "Candidacy"("versionId");

-- CreateIndex
CREATE INDEX "Candidacy_number_search_idx" ON "Candidacy" USING GIN ("number" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "RequestedBlock_blockId_idx" ON "RequestedBlock"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "RequestedBlock_candidacyId_blockId_key" ON "RequestedBlock"("candidacyId", "blockId");

-- CreateIndex
CREATE INDEX "CandidacyEvent_candidacyId_at_idx" ON "CandidacyEvent"("candidacyId", "at");

-- CreateIndex
CREATE INDEX "Remark_candidacyId_at_idx" ON "Remark"("candidacyId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_userId_key" ON "Candidate"("userId");

-- CreateIndex
CREATE INDEX "Candidate_birthName_firstName_id_idx" ON "Candidate"("birthName", "firstName", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AcquiredBlock_decisionId_key" ON "AcquiredBlock"("decisionId");

-- CreateIndex
CREATE INDEX "AcquiredBlock_blockId_idx" ON "AcquiredBlock"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "AcquiredBlock_candidateId_blockId_key" ON "AcquiredBlock"("candidateId", "blockId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_number_key" ON "Certificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_fileId_key" ON "Certificate"("fileId");

-- CreateIndex
CREATE INDEX "Certificate_candidateId_idx" ON "Certificate"("candidateId");

-- CreateIndex
CREATE INDEX "Certificate_candidacyId_idx" ON "Certificate"("candidacyId");

-- CreateIndex
CREATE INDEX "Certificate_issuedOn_id_idx" ON "Certificate"("issuedOn", "id");

-- CreateIndex
CREATE INDEX "Certificate_versionId_idx" ON "Certificate"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "Revocation_certificateId_key" ON "Revocation"("certificateId");

-- CreateIndex
CREATE UNIQUE INDEX "Certification_code_key" ON "Certification"("code");

-- CreateIndex
CREATE UNIQUE INDEX "CertificationVersion_rncpCode_key" ON "CertificationVersion"("rncpCode");

-- CreateIndex
CREATE INDEX "CertificationVersion_certificationId_expiresOn_idx" ON "CertificationVersion"("certificationId", "expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "CompetencyBlock_code_key" ON "CompetencyBlock"("code");

-- CreateIndex
CREATE UNIQUE INDEX "CompetencyBlock_versionId_ordinal_key" ON "CompetencyBlock"("versionId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_blockId_code_key" ON "Activity"("blockId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Competency_activityId_code_key" ON "Competency"("activityId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_competencyId_code_key" ON "Criterion"("competencyId", "code");

-- CreateIndex
CREATE INDEX "BlockEquivalence_toBlockId_idx" ON "BlockEquivalence"("toBlockId");

-- CreateIndex
CREATE UNIQUE INDEX "BlockEquivalence_fromBlockId_toBlockId_key" ON "BlockEquivalence"("fromBlockId", "toBlockId");

-- CreateIndex
CREATE UNIQUE INDEX "Company_siret_key" ON "Company"("siret");

-- CreateIndex
CREATE INDEX "Company_name_id_idx" ON "Company"("name", "id");

-- CreateIndex
CREATE INDEX "CompanyMember_companyId_startedAt_idx" ON "CompanyMember"("companyId", "startedAt");

-- CreateIndex
CREATE INDEX "CompanyMember_userId_idx" ON "CompanyMember"("userId");

-- CreateIndex
CREATE INDEX "Deadline_candidacyId_kind_idx" ON "Deadline"("candidacyId", "kind");

-- CreateIndex
CREATE INDEX "Deadline_sessionId_idx" ON "Deadline"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_storageKey_key" ON "StoredFile"("storageKey");

-- CreateIndex
CREATE INDEX "StoredFile_candidacyId_purpose_idx" ON "StoredFile"("candidacyId", "purpose");

-- CreateIndex
CREATE INDEX "StoredFile_candidateId_purpose_idx" ON "StoredFile"("candidateId", "purpose");

-- CreateIndex
CREATE INDEX "StoredFile_sessionId_idx" ON "StoredFile"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_acronym_key" ON "Organisation"("acronym");

-- CreateIndex
CREATE INDEX "Organisation_side_acronym_idx" ON "Organisation"("side", "acronym");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_organisationId_label_key" ON "Seat"("organisationId", "label");

-- CreateIndex
CREATE INDEX "Mandate_seatId_startsOn_idx" ON "Mandate"("seatId", "startsOn");

-- CreateIndex
CREATE INDEX "Mandate_userId_idx" ON "Mandate"("userId");

-- CreateIndex
CREATE INDEX "Presidency_mandateId_idx" ON "Presidency"("mandateId");

-- CreateIndex
CREATE INDEX "Presidency_startsOn_idx" ON "Presidency"("startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "JurySession_number_key" ON "JurySession"("number");

-- CreateIndex
CREATE INDEX "JurySession_state_heldOn_id_idx" ON "JurySession"("state", "heldOn", "id");

-- CreateIndex
CREATE INDEX "JurySession_heldOn_id_idx" ON "JurySession"("heldOn", "id");

-- CreateIndex
CREATE INDEX "JurySession_secretaryId_idx" ON "JurySession"("secretaryId");

-- CreateIndex
CREATE INDEX "JurySessionEvent_sessionId_at_idx" ON "JurySessionEvent"("sessionId", "at");

-- CreateIndex
CREATE INDEX "Attendance_mandateId_idx" ON "Attendance"("mandateId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_sessionId_mandateId_key" ON "Attendance"("sessionId", "mandateId");

-- CreateIndex
CREATE INDEX "DocketEntry_sessionId_ordinal_idx" ON "DocketEntry"("sessionId", "ordinal");

-- CreateIndex
CREATE INDEX "DocketEntry_candidacyId_idx" ON "DocketEntry"("candidacyId");

-- CreateIndex
CREATE INDEX "Interest_mandateId_idx" ON "Interest"("mandateId");

-- CreateIndex
CREATE UNIQUE INDEX "Interest_entryId_mandateId_key" ON "Interest"("entryId", "mandateId");

-- CreateIndex
CREATE INDEX "BlockDecision_blockId_idx" ON "BlockDecision"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "BlockDecision_entryId_blockId_key" ON "BlockDecision"("entryId", "blockId");

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_number_key" ON "Minutes"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_fileId_key" ON "Minutes"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_signedFileId_key" ON "Minutes"("signedFileId");

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_sessionId_edition_key" ON "Minutes"("sessionId", "edition");

-- CreateIndex
CREATE INDEX "MinutesSignature_mandateId_idx" ON "MinutesSignature"("mandateId");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesSignature_minutesId_mandateId_key" ON "MinutesSignature"("minutesId", "mandateId");

-- CreateIndex
CREATE INDEX "OutgoingMessage_recipientId_createdAt_id_idx" ON "OutgoingMessage"("recipientId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "OutgoingMessage_createdAt_id_idx" ON "OutgoingMessage"("createdAt", "id");

-- CreateIndex
CREATE INDEX "OutgoingMessage_candidacyId_idx" ON "OutgoingMessage"("candidacyId");

-- CreateIndex
CREATE UNIQUE INDEX "AdmissibilityFile_candidacyId_key" ON "AdmissibilityFile"("candidacyId");

-- CreateIndex
CREATE INDEX "Experience_candidacyId_ordinal_idx" ON "Experience"("candidacyId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "RequestedPiece_fileId_key" ON "RequestedPiece"("fileId");

-- CreateIndex
CREATE INDEX "RequestedPiece_candidacyId_requestedAt_idx" ON "RequestedPiece"("candidacyId", "requestedAt");

-- CreateIndex
CREATE INDEX "AdmissibilityDecision_candidateId_versionId_idx" ON "AdmissibilityDecision"("candidateId", "versionId");

-- CreateIndex
CREATE INDEX "AdmissibilityDecisionBlock_blockId_idx" ON "AdmissibilityDecisionBlock"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "ValidationFile_candidacyId_edition_key" ON "ValidationFile"("candidacyId", "edition");

-- CreateIndex
CREATE INDEX "WorkSituation_blockId_idx" ON "WorkSituation"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkSituation_validationFileId_blockId_key" ON "WorkSituation"("validationFileId", "blockId");

-- AddForeignKey
ALTER TABLE "UserSession" ADD CONSTRAINT "UserSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessLog" ADD CONSTRAINT "AccessLog_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProcessedRequest" ADD CONSTRAINT "ProcessedRequest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptForm" ADD CONSTRAINT "KeptForm_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationCommittee" ADD CONSTRAINT "EvaluationCommittee_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "EvaluationCommittee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentGrid" ADD CONSTRAINT "AssessmentGrid_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentGrid" ADD CONSTRAINT "AssessmentGrid_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyAssessment" ADD CONSTRAINT "CompetencyAssessment_gridId_fkey" FOREIGN KEY ("gridId") REFERENCES "AssessmentGrid"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyAssessment" ADD CONSTRAINT "CompetencyAssessment_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyAssessment" ADD CONSTRAINT "CompetencyAssessment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "CompetencyAssessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GridSignature" ADD CONSTRAINT "GridSignature_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GridSignature" ADD CONSTRAINT "GridSignature_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommitteeMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidacy" ADD CONSTRAINT "Candidacy_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CertificationVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidacy" ADD CONSTRAINT "Candidacy_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidacy" ADD CONSTRAINT "Candidacy_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidacy" ADD CONSTRAINT "Candidacy_invitedUserId_fkey" FOREIGN KEY ("invitedUserId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestedBlock" ADD CONSTRAINT "RequestedBlock_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestedBlock" ADD CONSTRAINT "RequestedBlock_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestedBlock" ADD CONSTRAINT "RequestedBlock_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidacyEvent" ADD CONSTRAINT "CandidacyEvent_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidacyEvent" ADD CONSTRAINT "CandidacyEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_identityCheckedById_fkey" FOREIGN KEY ("identityCheckedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcquiredBlock" ADD CONSTRAINT "AcquiredBlock_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcquiredBlock" ADD CONSTRAINT "AcquiredBlock_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcquiredBlock" ADD CONSTRAINT "AcquiredBlock_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "BlockDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CertificationVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_revokedById_fkey" FOREIGN KEY ("revokedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificationVersion" ADD CONSTRAINT "CertificationVersion_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyBlock" ADD CONSTRAINT "CompetencyBlock_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CertificationVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Competency" ADD CONSTRAINT "Competency_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockEquivalence" ADD CONSTRAINT "BlockEquivalence_fromBlockId_fkey" FOREIGN KEY ("fromBlockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockEquivalence" ADD CONSTRAINT "BlockEquivalence_toBlockId_fkey" FOREIGN KEY ("toBlockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyMember" ADD CONSTRAINT "CompanyMember_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyMember" ADD CONSTRAINT "CompanyMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deadline" ADD CONSTRAINT "Deadline_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deadline" ADD CONSTRAINT "Deadline_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "JurySession"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "JurySession"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presidency" ADD CONSTRAINT "Presidency_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurySession" ADD CONSTRAINT "JurySession_secretaryId_fkey" FOREIGN KEY ("secretaryId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurySessionEvent" ADD CONSTRAINT "JurySessionEvent_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "JurySession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurySessionEvent" ADD CONSTRAINT "JurySessionEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "JurySession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocketEntry" ADD CONSTRAINT "DocketEntry_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "JurySession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocketEntry" ADD CONSTRAINT "DocketEntry_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "DocketEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockDecision" ADD CONSTRAINT "BlockDecision_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "DocketEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockDecision" ADD CONSTRAINT "BlockDecision_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "JurySession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_signedFileId_fkey" FOREIGN KEY ("signedFileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesSignature" ADD CONSTRAINT "MinutesSignature_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesSignature" ADD CONSTRAINT "MinutesSignature_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutgoingMessage" ADD CONSTRAINT "OutgoingMessage_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutgoingMessage" ADD CONSTRAINT "OutgoingMessage_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissibilityFile" ADD CONSTRAINT "AdmissibilityFile_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Experience" ADD CONSTRAINT "Experience_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestedPiece" ADD CONSTRAINT "RequestedPiece_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestedPiece" ADD CONSTRAINT "RequestedPiece_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissibilityDecision" ADD CONSTRAINT "AdmissibilityDecision_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissibilityDecision" ADD CONSTRAINT "AdmissibilityDecision_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissibilityDecision" ADD CONSTRAINT "AdmissibilityDecision_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CertificationVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissibilityDecision" ADD CONSTRAINT "AdmissibilityDecision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissibilityDecisionBlock" ADD CONSTRAINT "AdmissibilityDecisionBlock_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "AdmissibilityDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissibilityDecisionBlock" ADD CONSTRAINT "AdmissibilityDecisionBlock_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ValidationFile" ADD CONSTRAINT "ValidationFile_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkSituation" ADD CONSTRAINT "WorkSituation_validationFileId_fkey" FOREIGN KEY ("validationFileId") REFERENCES "ValidationFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkSituation" ADD CONSTRAINT "WorkSituation_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


