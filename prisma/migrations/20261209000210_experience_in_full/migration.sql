-- columns 4, 5, 7 and 8 of the official form (R89), and which files prove an experience
CREATE TYPE "WorkingTime" AS ENUM ('FULL', 'PART');
ALTER TABLE "Experience"
  ADD COLUMN "family" CHAR(1) CHECK ("family" ~ '^[A-HJ-NP-X]$'),
  ADD COLUMN "programme" TEXT CHECK ("programme" IS NULL OR is_filled("programme")),
  ADD COLUMN "workingTime" "WorkingTime",
  ADD COLUMN "weeklyHours" DECIMAL(4,1) CHECK ("weeklyHours" > 0 AND "weeklyHours" <= 80),
  ADD COLUMN "totalHours" INTEGER CHECK ("totalHours" BETWEEN 1 AND 200000),
  ADD CONSTRAINT "Experience_programme_status" CHECK ("programme" IS NULL OR status IN ('APPRENTICE', 'PROFESSIONALISATION', 'PLACEMENT', 'TRAINEE')),
  ADD CONSTRAINT "Experience_workingTime_status" CHECK (("workingTime" IS NULL AND "weeklyHours" IS NULL)
    OR status NOT IN ('APPRENTICE', 'PROFESSIONALISATION', 'SUBSIDISED', 'PREPARATORY', 'PLACEMENT', 'TRAINEE'));

CREATE TABLE "ExperienceProof" (
  "experienceId" UUID NOT NULL,
  "fileId" UUID NOT NULL,
  CONSTRAINT "ExperienceProof_pkey" PRIMARY KEY ("experienceId", "fileId"),
  CONSTRAINT "ExperienceProof_experienceId_fkey" FOREIGN KEY ("experienceId") REFERENCES "Experience"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ExperienceProof_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "ExperienceProof_fileId_idx" ON "ExperienceProof"("fileId");
GRANT SELECT, INSERT, DELETE ON "ExperienceProof" TO portail_app;

-- a proof is of the same request, and is tied to it while that is written
CREATE FUNCTION guard_experience_proof() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE standing "CandidacyState";
BEGIN
  IF TG_OP = 'UPDATE' THEN
    RAISE EXCEPTION 'a proof is untied, and tied anew' USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT c.state INTO standing FROM "Experience" e JOIN "Candidacy" c ON c.id = e."candidacyId"
    WHERE e.id = coalesce(NEW."experienceId", OLD."experienceId");
  IF standing NOT IN ('DRAFT', 'INCOMPLETE') THEN
    RAISE EXCEPTION 'the request is submitted (%)', standing USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'INSERT' AND NOT EXISTS (
    SELECT FROM "StoredFile" f JOIN "Experience" e ON e."candidacyId" = f."candidacyId"
    WHERE f.id = NEW."fileId" AND e.id = NEW."experienceId" AND f.purpose = 'PROOF' AND f."erasedAt" IS NULL) THEN
    RAISE EXCEPTION 'file % is no proof of that request', NEW."fileId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER guard_experience_proof BEFORE INSERT OR UPDATE OR DELETE ON "ExperienceProof" FOR EACH ROW EXECUTE FUNCTION guard_experience_proof();
