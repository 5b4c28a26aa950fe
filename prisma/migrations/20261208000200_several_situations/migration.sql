-- a block may be told by several work situations, in an order; the release before goes on with the first of them
ALTER TABLE "WorkSituation"
  ADD COLUMN "ordinal" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "role" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "means" TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT "WorkSituation_ordinal" CHECK (ordinal > 0);

-- the two new texts may go with the others
CREATE OR REPLACE FUNCTION is_erasure(name text, old jsonb, new jsonb) RETURNS boolean LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE texts text[] := CASE name
  WHEN 'Candidacy' THEN ARRAY['invitedName', 'invitedEmail']
  WHEN 'Remark' THEN ARRAY['text']
  WHEN 'Experience' THEN ARRAY['jobTitle', 'employer', 'siret', 'activities']
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

-- the release before writes the situation of a block by block and version: of several it would make one text
CREATE FUNCTION guard_one_situation() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM written WHERE title <> 'effacé' GROUP BY "validationFileId", "blockId" HAVING count(*) > 1) THEN
    RAISE EXCEPTION 'the situations of a block are written one at a time' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER guard_one_situation AFTER UPDATE ON "WorkSituation" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION guard_one_situation();
