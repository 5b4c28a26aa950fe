-- The application's login is a member of the group role portail_app, which owns nothing and has no DDL.
-- Nothing is granted by default: each new table says here, or in its own migration, what the application may do.
GRANT USAGE ON SCHEMA public TO portail_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO portail_app;

GRANT INSERT ON "AuditEntry", "CandidacyEvent", "JurySessionEvent", "Remark", "AcquiredBlock", "Observation",
  "GridSignature", "MinutesSignature", "Certificate", "Revocation" TO portail_app;

GRANT INSERT, UPDATE ON "User", "UserSession", "Invitation", "Membership", "Candidate", "Candidacy", "NumberSeries",
  "AdmissibilityFile", "RequestedPiece", "AdmissibilityDecision", "ValidationFile", "Company", "CompanyMember",
  "Assessment", "EvaluationCommittee", "CommitteeMember", "CompetencyAssessment", "Organisation", "Seat", "Mandate",
  "Presidency", "JurySession", "Attendance", "DocketEntry", "Minutes", "Deadline", "StoredFile", "OutgoingMessage" TO portail_app;
GRANT INSERT ON "AdmissibilityDecisionBlock", "AssessmentGrid" TO portail_app;
GRANT UPDATE ON "Setting" TO portail_app;

GRANT INSERT, UPDATE, DELETE ON "RateLimit", "ProcessedRequest", "KeptForm", "RequestedBlock", "Experience", "WorkSituation",
  "Interest", "BlockDecision" TO portail_app;
GRANT INSERT, DELETE ON "AccessLog" TO portail_app;
GRANT DELETE ON "UserSession", "Attendance" TO portail_app;

-- the shadow database of `migrate dev` and `migrate diff` has no such table
DO $$ BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN REVOKE ALL ON "_prisma_migrations" FROM portail_app; END IF;
END $$;
