-- what an experience shows of each block that is asked for, competency by competency, written while the request is examined
CREATE TABLE "GapAnalysis" (
  "candidacyId" UUID NOT NULL,
  "blockId" UUID NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "text" TEXT NOT NULL DEFAULT '',
  "coveredIds" UUID[] NOT NULL DEFAULT '{}',
  "partlyIds" UUID[] NOT NULL DEFAULT '{}',
  "uncoveredIds" UUID[] NOT NULL DEFAULT '{}',
  "editedAt" TIMESTAMPTZ(3) NOT NULL,
  "editedById" UUID NOT NULL,
  CONSTRAINT "GapAnalysis_pkey" PRIMARY KEY ("candidacyId", "blockId"),
  CONSTRAINT "GapAnalysis_one_finding" CHECK (
    NOT "coveredIds" && "partlyIds" AND NOT "coveredIds" && "uncoveredIds" AND NOT "partlyIds" && "uncoveredIds"),
  CONSTRAINT "GapAnalysis_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "GapAnalysis_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "GapAnalysis_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "GapAnalysis_blockId_idx" ON "GapAnalysis"("blockId");
CREATE INDEX "GapAnalysis_editedById_idx" ON "GapAnalysis"("editedById");
GRANT SELECT, INSERT, UPDATE ON "GapAnalysis" TO portail_app;
CREATE TRIGGER keep_columns BEFORE UPDATE ON "GapAnalysis" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId', 'blockId');

-- by the secretariat, of competencies of that block, until the decision
CREATE FUNCTION guard_gap_analysis() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  IF NOT is_secretary(NEW."editedById") OR NOT EXISTS (
    SELECT FROM "Candidacy" c JOIN "RequestedBlock" r ON r."candidacyId" = c.id
    WHERE c.id = NEW."candidacyId" AND r."blockId" = NEW."blockId" AND c.state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW')) OR EXISTS (
    SELECT FROM unnest(NEW."coveredIds" || NEW."partlyIds" || NEW."uncoveredIds") one WHERE NOT EXISTS (
      SELECT FROM "Competency" c JOIN "Activity" a ON a.id = c."activityId" WHERE c.id = one AND a."blockId" = NEW."blockId")) THEN
    RAISE EXCEPTION 'block % of candidacy % is not analysed so', NEW."blockId", NEW."candidacyId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_gap_analysis BEFORE INSERT OR UPDATE ON "GapAnalysis" FOR EACH ROW EXECUTE FUNCTION guard_gap_analysis();

-- the texts that may go, with the analysis
CREATE OR REPLACE FUNCTION is_erasure(name text, old jsonb, new jsonb) RETURNS boolean LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE texts text[] := CASE name
  WHEN 'Candidacy' THEN ARRAY['invitedName', 'invitedEmail']
  WHEN 'Remark' THEN ARRAY['text']
  WHEN 'Experience' THEN ARRAY['jobTitle', 'employer', 'siret', 'activities', 'programme']
  WHEN 'AdmissibilityFile' THEN ARRAY['precedingReference', 'relatedCertifications', 'shortTrainings']
  WHEN 'Accommodation' THEN ARRAY['disabledWorker', 'needs']
  WHEN 'PieceVerdict' THEN ARRAY['reason']
  WHEN 'GapAnalysis' THEN ARRAY['text']
  WHEN 'ValidationFile' THEN ARRAY['presentation']
  WHEN 'WorkSituation' THEN ARRAY['title', 'context', 'role', 'means', 'actions', 'result', 'learned']
  WHEN 'Assessment' THEN ARRAY['text', 'observations']
  WHEN 'CompetencyAssessment' THEN ARRAY['comment']
  WHEN 'Observation' THEN ARRAY['situation']
  WHEN 'TrainingEntry' THEN ARRAY['provider']
  WHEN 'AbsenceNotice' THEN ARRAY['reason']
  END;
BEGIN
  IF texts IS NULL OR new - texts <> old - texts OR EXISTS (
    SELECT FROM unnest(texts) AS one WHERE new -> one <> old -> one AND coalesce(new ->> one, 'effacé') <> 'effacé') THEN
    RETURN false;
  END IF;
  RETURN is_erased_now(CASE name
    WHEN 'Candidacy' THEN (old ->> 'id')::uuid
    WHEN 'WorkSituation' THEN (SELECT "candidacyId" FROM "ValidationFile" WHERE id = (old ->> 'validationFileId')::uuid)
    WHEN 'CompetencyAssessment' THEN (SELECT "candidacyId" FROM "AssessmentGrid" WHERE id = (old ->> 'gridId')::uuid)
    WHEN 'Observation' THEN (SELECT g."candidacyId" FROM "CompetencyAssessment" a JOIN "AssessmentGrid" g ON g.id = a."gridId"
      WHERE a.id = (old ->> 'assessmentId')::uuid)
    ELSE (old ->> 'candidacyId')::uuid END);
END $$;
