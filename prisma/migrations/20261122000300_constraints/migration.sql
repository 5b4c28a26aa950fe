-- What the database itself can hold: values, uniqueness under a condition, periods that may not overlap, search.
-- unaccent() is only STABLE: an index needs a wrapper that says which dictionary it uses
CREATE FUNCTION search_text(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

CREATE FUNCTION is_filled(value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT coalesce(btrim(value) <> '', false) $$;

-- accounts
ALTER TABLE "User"
  ADD CONSTRAINT "User_email_lower" CHECK (email = lower(email) AND email LIKE '%_@_%'),
  ADD CONSTRAINT "User_displayName_filled" CHECK (is_filled("displayName"));
ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_period" CHECK ("expiresAt" > "createdAt"),
  ADD CONSTRAINT "Invitation_newEmail" CHECK ((kind = 'CHANGE_EMAIL') = ("newEmail" IS NOT NULL));
CREATE UNIQUE INDEX "Membership_active_key" ON "Membership" ("userId", kind) WHERE "endedAt" IS NULL;
CREATE INDEX "Membership_kind_idx" ON "Membership" (kind, "userId") WHERE "endedAt" IS NULL;
CREATE INDEX "User_search_idx" ON "User" USING gin (search_text("displayName" || ' ' || email) gin_trgm_ops);

-- certifications
ALTER TABLE "CertificationVersion"
  ADD CONSTRAINT "CertificationVersion_period" CHECK ("expiresOn" > "registeredOn"),
  ADD CONSTRAINT "CertificationVersion_level" CHECK (level BETWEEN 1 AND 8 AND "europeanLevel" BETWEEN 1 AND 8);
ALTER TABLE "BlockEquivalence" ADD CONSTRAINT "BlockEquivalence_distinct" CHECK ("fromBlockId" <> "toBlockId");

-- candidates (R12, R13)
ALTER TABLE "Candidate"
  ADD CONSTRAINT "Candidate_names" CHECK (is_filled("birthName") AND is_filled("firstName")),
  ADD CONSTRAINT "Candidate_bornOn" CHECK ("bornOn" BETWEEN '1900-01-01' AND "createdAt"::date),
  ADD CONSTRAINT "Candidate_birthPlace" CHECK (is_filled("birthPlace") AND ("birthCountry" <> 'FR' OR "birthPostalCode" IS NOT NULL OR "birthInseeCode" IS NOT NULL)),
  ADD CONSTRAINT "Candidate_countries" CHECK ("birthCountry" ~ '^[A-Z]{2}$' AND country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "Candidate_identityCheck" CHECK (num_nonnulls("identityCheckedAt", "identityCheckedById", "identityDocumentKind") IN (0, 3));
CREATE INDEX "Candidate_search_idx" ON "Candidate" USING gin (search_text("birthName" || ' ' || coalesce("usageName", '') || ' ' || "firstName") gin_trgm_ops);

-- candidacies
ALTER TABLE "Candidacy"
  ADD CONSTRAINT "Candidacy_route_state" CHECK (
    state IN ('READY_FOR_JURY', 'SCHEDULED', 'DECIDED', 'WITHDRAWN')
    OR (route = 'VAE' AND state IN ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'ADMISSIBLE', 'INADMISSIBLE', 'LAPSED', 'VALIDATION_FILED', 'VALIDATION_RETURNED'))
    OR (route = 'WORKPLACE' AND state IN ('REGISTERED', 'CONFIRMED', 'REFUSED', 'OPEN', 'IN_ASSESSMENT', 'TO_SIGN', 'SIGNED', 'ACKNOWLEDGED', 'TRANSMITTED', 'CANCELLED'))),
  ADD CONSTRAINT "Candidacy_parties" CHECK (
    (route = 'VAE' AND "candidateId" IS NOT NULL AND "companyId" IS NULL AND "invitedUserId" IS NULL)
    OR (route = 'WORKPLACE' AND "companyId" IS NOT NULL AND "invitedUserId" IS NOT NULL AND is_filled("invitedName")
        AND ("candidateId" IS NOT NULL OR state IN ('REGISTERED', 'CANCELLED')))),
  ADD CONSTRAINT "Candidacy_registered_blank" CHECK (state <> 'REGISTERED' OR "candidateId" IS NULL),
  ADD CONSTRAINT "Candidacy_number" CHECK (state IN ('DRAFT', 'WITHDRAWN') OR number IS NOT NULL);
CREATE UNIQUE INDEX "RequestedBlock_open_key" ON "RequestedBlock" ("candidateId", "blockId") WHERE open AND "candidateId" IS NOT NULL;

-- vae (R25, R26)
ALTER TABLE "Experience"
  ADD CONSTRAINT "Experience_period" CHECK ("endedOn" IS NULL OR "endedOn" >= "startedOn"),
  ADD CONSTRAINT "Experience_siret" CHECK (siret IS NULL OR siret ~ '^[0-9]{14}$');
ALTER TABLE "AdmissibilityDecision"
  ADD CONSTRAINT "AdmissibilityDecision_reasoned" CHECK (outcome <> 'INADMISSIBLE' OR (is_filled(reason) AND is_filled("signatoryName") AND is_filled("signatoryCapacity"))),
  ADD CONSTRAINT "AdmissibilityDecision_gapAnalysis" CHECK (outcome <> 'ADMISSIBLE' OR is_filled("gapAnalysis")),
  ADD CONSTRAINT "AdmissibilityDecision_validity" CHECK ("validUntilOn" IS NULL OR "validUntilOn" >= "decidedOn");
CREATE UNIQUE INDEX "AdmissibilityDecision_standing_key" ON "AdmissibilityDecision" ("candidacyId") WHERE "withdrawnAt" IS NULL;
CREATE UNIQUE INDEX "ValidationFile_draft_key" ON "ValidationFile" ("candidacyId") WHERE "filedAt" IS NULL;

-- companies
ALTER TABLE "Company"
  ADD CONSTRAINT "Company_siret" CHECK (siret ~ '^[0-9]{14}$'),
  ADD CONSTRAINT "Company_idcc" CHECK (idcc ~ '^[0-9]{4}$'),
  ADD CONSTRAINT "Company_name" CHECK (is_filled(name));
CREATE UNIQUE INDEX "CompanyMember_active_key" ON "CompanyMember" ("companyId", "userId", role) WHERE "endedAt" IS NULL;

-- assessments (R40, R43)
CREATE UNIQUE INDEX "EvaluationCommittee_active_key" ON "EvaluationCommittee" ("candidacyId") WHERE "dissolvedAt" IS NULL;
CREATE UNIQUE INDEX "CommitteeMember_chair_key" ON "CommitteeMember" ("committeeId") WHERE "isChair";
ALTER TABLE "CompetencyAssessment"
  ADD CONSTRAINT "CompetencyAssessment_comment" CHECK (level IN ('ACQUIRED', 'NOT_EVALUATED') OR is_filled(comment));

-- juries (R50, R52, R53)
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_period" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_period" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "Mandate"
  ADD CONSTRAINT "Mandate_period" CHECK ("endsOn" >= "startsOn"),
  ADD CONSTRAINT "Mandate_within_cpnfpe" CHECK ("startsOn" >= "cpnfpeStartsOn" AND "endsOn" <= "cpnfpeEndsOn"),
  ADD CONSTRAINT "Mandate_siret" CHECK ("employerSiret" ~ '^[0-9]{14}$'),
  ADD CONSTRAINT "Mandate_one_holder" EXCLUDE USING gist ("seatId" WITH =, kind WITH =, daterange("startsOn", "endsOn", '[]') WITH &&),
  ADD CONSTRAINT "Mandate_one_seat" EXCLUDE USING gist ("userId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);
ALTER TABLE "Presidency"
  ADD CONSTRAINT "Presidency_period" CHECK ("endsOn" >= "startsOn"),
  ADD CONSTRAINT "Presidency_one" EXCLUDE USING gist (daterange("startsOn", "endsOn", '[]') WITH &&);
ALTER TABLE "JurySession"
  ADD CONSTRAINT "JurySession_startTime" CHECK ("startTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "JurySession_endReason" CHECK (state <> 'CANCELLED' OR is_filled("endReason"));
ALTER TABLE "DocketEntry"
  ADD CONSTRAINT "DocketEntry_interviewTime" CHECK ("interviewTime" IS NULL OR "interviewTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
CREATE UNIQUE INDEX "Attendance_presiding_key" ON "Attendance" ("sessionId") WHERE presiding;
CREATE UNIQUE INDEX "DocketEntry_session_candidacy_key" ON "DocketEntry" ("sessionId", "candidacyId") WHERE "removedAt" IS NULL;
CREATE UNIQUE INDEX "DocketEntry_live_key" ON "DocketEntry" ("candidacyId") WHERE "removedAt" IS NULL AND outcome IS NULL;
CREATE UNIQUE INDEX "Minutes_standing_key" ON "Minutes" ("sessionId") WHERE "withdrawnAt" IS NULL;
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_reason" CHECK (kind <> 'DECLARED' OR is_filled(reason));
ALTER TABLE "BlockDecision" ADD CONSTRAINT "BlockDecision_reasons" CHECK (verdict = 'VALIDATED' OR is_filled(reasons));
ALTER TABLE "Minutes"
  ADD CONSTRAINT "Minutes_withdrawn" CHECK (("withdrawnAt" IS NULL) = ("withdrawReason" IS NULL) AND ("withdrawnAt" IS NULL OR "signedAt" IS NULL)),
  ADD CONSTRAINT "Minutes_signed" CHECK (num_nonnulls("signedAt", number, "signedFileId") IN (0, 3));

-- certificates
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_block" CHECK ((kind = 'BLOCK') = ("blockId" IS NOT NULL));
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_reason" CHECK (is_filled(reason));

-- deadlines
ALTER TABLE "Deadline"
  ADD CONSTRAINT "Deadline_period" CHECK ("dueOn" >= "startsOn"),
  ADD CONSTRAINT "Deadline_subject" CHECK (num_nonnulls("candidacyId", "sessionId") = 1),
  ADD CONSTRAINT "Deadline_stopped" CHECK (("stoppedAt" IS NULL) = ("stoppedBy" IS NULL));
CREATE UNIQUE INDEX "Deadline_running_key" ON "Deadline" ("candidacyId", kind) WHERE "stoppedAt" IS NULL;
CREATE INDEX "Deadline_due_idx" ON "Deadline" (kind, "dueOn", "candidacyId") WHERE "stoppedAt" IS NULL;

-- documents
ALTER TABLE "StoredFile"
  ADD CONSTRAINT "StoredFile_size" CHECK (size > 0),
  ADD CONSTRAINT "StoredFile_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "StoredFile_mime" CHECK (mime IN ('application/pdf', 'image/jpeg', 'image/png')),
  ADD CONSTRAINT "StoredFile_owner" CHECK (num_nonnulls("candidateId", "candidacyId", "sessionId") >= 1);
CREATE UNIQUE INDEX "StoredFile_identity_key" ON "StoredFile" ("candidateId") WHERE purpose = 'IDENTITY_DOCUMENT' AND "erasedAt" IS NULL;

-- messages
CREATE INDEX "OutgoingMessage_unread_idx" ON "OutgoingMessage" ("recipientId") WHERE "readAt" IS NULL;

-- states carry their dates, periods do not run backwards, a version starts at 1
ALTER TABLE "Candidacy"
  ADD CONSTRAINT "Candidacy_version" CHECK (version > 0),
  ADD CONSTRAINT "Candidacy_submitted" CHECK (state NOT IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'INADMISSIBLE') OR "submittedAt" IS NOT NULL);
ALTER TABLE "JurySession"
  ADD CONSTRAINT "JurySession_version" CHECK (version > 0),
  ADD CONSTRAINT "JurySession_dates" CHECK (
    (state NOT IN ('SUMMONED', 'OPEN', 'DELIBERATED', 'MINUTES_TO_SIGN', 'MINUTES_SIGNED') OR "summonedAt" IS NOT NULL)
    AND (state NOT IN ('OPEN', 'DELIBERATED', 'MINUTES_TO_SIGN', 'MINUTES_SIGNED') OR "openedAt" IS NOT NULL)
    AND (state NOT IN ('DELIBERATED', 'MINUTES_TO_SIGN', 'MINUTES_SIGNED') OR "deliberatedAt" IS NOT NULL)
    AND ((state = 'MINUTES_SIGNED') = ("signedAt" IS NOT NULL)));
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_period" CHECK ("endedAt" >= "startedAt");
ALTER TABLE "CompanyMember" ADD CONSTRAINT "CompanyMember_period" CHECK ("endedAt" >= "startedAt");
ALTER TABLE "EvaluationCommittee" ADD CONSTRAINT "EvaluationCommittee_period" CHECK ("dissolvedAt" >= "constitutedAt");
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_erased" CHECK (
  "erasedAt" IS NULL OR ("erasedAt" >= "createdAt" AND purpose IN ('IDENTITY_DOCUMENT', 'PROOF', 'VALIDATION_ANNEX', 'PIECE')));
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_confirmed" CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_closed" CHECK (num_nonnulls("closedAt", text, "textHash") IN (0, 3) AND round > 0);
ALTER TABLE "ValidationFile" ADD CONSTRAINT "ValidationFile_filed" CHECK (("filedAt" IS NULL) = ("contentHash" IS NULL));
CREATE UNIQUE INDEX "Deadline_session_running_key" ON "Deadline" ("sessionId", kind) WHERE "stoppedAt" IS NULL;
