-- rubrics 1, 3 (second half) and 4 of the official form; each part is compared by a version of its own
CREATE TYPE "RequestNature" AS ENUM ('FIRST', 'RENEWAL', 'EXTENSION');
CREATE TYPE "NationalityGroup" AS ENUM ('FRENCH', 'EUROPEAN', 'OTHER');
CREATE TYPE "CurrentSituation" AS ENUM ('PERMANENT', 'FIXED_TERM', 'SELF_EMPLOYED', 'CIVIL_SERVANT', 'MILITARY', 'SUBSIDISED', 'INACTIVE', 'SEEKING', 'VOLUNTEER', 'ELECTED');
ALTER TABLE "AdmissibilityFile"
  ADD COLUMN "nature" "RequestNature" NOT NULL DEFAULT 'FIRST',
  ADD COLUMN "precedingReference" TEXT,
  ADD COLUMN "natureVersion" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "nationality" "NationalityGroup",
  ADD COLUMN "currentSituation" "CurrentSituation",
  ADD COLUMN "registeredOn" DATE,
  ADD COLUMN "benefits" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "situationVersion" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "lastClass" INTEGER CHECK ("lastClass" BETWEEN 1 AND 7),
  ADD COLUMN "highestDiploma" INTEGER CHECK ("highestDiploma" BETWEEN 1 AND 9),
  ADD COLUMN "otherCertification" TEXT CHECK ("otherCertification" IN ('CQP', 'CQPI')),
  ADD COLUMN "foreignLevel" INTEGER CHECK ("foreignLevel" BETWEEN 1 AND 5),
  ADD COLUMN "foreignStudies" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "partsObtained" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "relatedCertifications" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "shortTrainings" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "educationVersion" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT "AdmissibilityFile_seeking" CHECK ("benefits" <@ ARRAY['UNEMPLOYMENT', 'INTERMITTENT', 'MINIMUM']
    AND ("currentSituation" = 'SEEKING' OR ("registeredOn" IS NULL AND "benefits" = '{}')));

-- what a disability asks for stands apart: who reads a dossier does not read it along
CREATE TABLE "Accommodation" (
  "candidacyId" UUID NOT NULL,
  "disabledWorker" BOOLEAN,
  "needs" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "Accommodation_pkey" PRIMARY KEY ("candidacyId"),
  CONSTRAINT "Accommodation_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
GRANT SELECT, INSERT, UPDATE ON "Accommodation" TO portail_app;
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Accommodation" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId');
CREATE TRIGGER guard_experience BEFORE INSERT OR UPDATE ON "Accommodation" FOR EACH ROW EXECUTE FUNCTION guard_experience();

-- the texts that may go, with what a training led to, what was obtained before, what a disability asks for and why a piece is to be replaced
CREATE OR REPLACE FUNCTION is_erasure(name text, old jsonb, new jsonb) RETURNS boolean LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE texts text[] := CASE name
  WHEN 'Candidacy' THEN ARRAY['invitedName', 'invitedEmail']
  WHEN 'Remark' THEN ARRAY['text']
  WHEN 'Experience' THEN ARRAY['jobTitle', 'employer', 'siret', 'activities', 'programme']
  WHEN 'AdmissibilityFile' THEN ARRAY['precedingReference', 'relatedCertifications', 'shortTrainings']
  WHEN 'Accommodation' THEN ARRAY['disabledWorker', 'needs']
  WHEN 'PieceVerdict' THEN ARRAY['reason']
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

-- what was submitted is kept as submitted
CREATE FUNCTION guard_request() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  standing "CandidacyState";
  said text[] := ARRAY['nature', 'precedingReference', 'nationality', 'currentSituation', 'registeredOn', 'benefits', 'lastClass', 'highestDiploma',
    'otherCertification', 'foreignLevel', 'foreignStudies', 'partsObtained', 'relatedCertifications', 'shortTrainings',
    'swornNoBan', 'swornExact', 'swornLimits', 'swornAt'];
BEGIN
  IF is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) OR NOT EXISTS (
    SELECT FROM unnest(said) AS one WHERE to_jsonb(NEW) -> one <> to_jsonb(OLD) -> one) THEN
    RETURN NEW;
  END IF;
  SELECT state INTO standing FROM "Candidacy" WHERE id = NEW."candidacyId";
  IF standing NOT IN ('DRAFT', 'INCOMPLETE') THEN
    RAISE EXCEPTION 'the request is submitted (%)', standing USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_request BEFORE UPDATE ON "AdmissibilityFile" FOR EACH ROW EXECUTE FUNCTION guard_request();
