-- what an experience shows of the blocks asked for, ticked by the candidate; the release before does not write it
ALTER TABLE "Experience" ADD COLUMN "competencyIds" UUID[] NOT NULL DEFAULT '{}';

-- competencies of a block that its request asks for
CREATE FUNCTION guard_experience_links() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM unnest(NEW."competencyIds") one WHERE NOT EXISTS (
      SELECT FROM "Competency" c JOIN "Activity" a ON a.id = c."activityId"
      JOIN "RequestedBlock" r ON r."blockId" = a."blockId"
      WHERE c.id = one AND r."candidacyId" = NEW."candidacyId")) THEN
    RAISE EXCEPTION 'an experience shows competencies of the blocks asked for' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_experience_links BEFORE INSERT OR UPDATE OF "competencyIds" ON "Experience"
  FOR EACH ROW EXECUTE FUNCTION guard_experience_links();
