-- what a work situation shows and what proves it, ticked by the candidate; the release before writes neither
ALTER TABLE "WorkSituation"
  ADD COLUMN "competencyIds" UUID[] NOT NULL DEFAULT '{}',
  ADD COLUMN "proofIds" UUID[] NOT NULL DEFAULT '{}';

-- competencies of its own block, files of its own dossier
CREATE FUNCTION guard_situation_links() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM unnest(NEW."competencyIds") one WHERE NOT EXISTS (
      SELECT FROM "Competency" c JOIN "Activity" a ON a.id = c."activityId" WHERE c.id = one AND a."blockId" = NEW."blockId"))
    OR EXISTS (
    SELECT FROM unnest(NEW."proofIds") one WHERE NOT EXISTS (
      SELECT FROM "StoredFile" f JOIN "ValidationFile" v ON v."candidacyId" = f."candidacyId"
      WHERE f.id = one AND v.id = NEW."validationFileId" AND f.purpose IN ('PROOF', 'VALIDATION_ANNEX'))) THEN
    RAISE EXCEPTION 'a work situation shows competencies of its block and is proved by files of its dossier'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_situation_links BEFORE INSERT OR UPDATE OF "competencyIds", "proofIds" ON "WorkSituation"
  FOR EACH ROW EXECUTE FUNCTION guard_situation_links();
