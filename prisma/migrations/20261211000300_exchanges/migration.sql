-- what a candidate and the secretariat write to each other about a dossier, and what the secretariat notes for itself
CREATE TABLE "Exchange" (
  "id" UUID NOT NULL,
  "candidacyId" UUID NOT NULL,
  "fromSecretariat" BOOLEAN NOT NULL,
  "text" TEXT NOT NULL,
  "authorId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "answeredAt" TIMESTAMPTZ(3),
  CONSTRAINT "Exchange_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Exchange_text" CHECK (is_filled("text")),
  CONSTRAINT "Exchange_answered" CHECK ("answeredAt" IS NULL OR (NOT "fromSecretariat" AND "answeredAt" >= "at")),
  CONSTRAINT "Exchange_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Exchange_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Exchange_candidacyId_at_id_idx" ON "Exchange"("candidacyId", "at", "id");
CREATE INDEX "Exchange_authorId_idx" ON "Exchange"("authorId");
CREATE INDEX "Exchange_awaiting_idx" ON "Exchange"("at", "id") WHERE "answeredAt" IS NULL AND NOT "fromSecretariat";
GRANT SELECT, INSERT, UPDATE ON "Exchange" TO portail_app;
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Exchange" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'candidacyId', 'fromSecretariat', 'authorId', 'at');

CREATE TABLE "InternalNote" (
  "id" UUID NOT NULL,
  "candidacyId" UUID NOT NULL,
  "text" TEXT NOT NULL,
  "authorId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "InternalNote_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "InternalNote_text" CHECK (is_filled("text")),
  CONSTRAINT "InternalNote_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "InternalNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "InternalNote_candidacyId_at_id_idx" ON "InternalNote"("candidacyId", "at", "id");
CREATE INDEX "InternalNote_authorId_idx" ON "InternalNote"("authorId");
GRANT SELECT, INSERT, UPDATE ON "InternalNote" TO portail_app;
CREATE TRIGGER keep_columns BEFORE UPDATE ON "InternalNote" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'candidacyId', 'authorId', 'at');

-- written once, in a dossier that is not erased, in the name of the secretariat by who is of it; answered once
CREATE FUNCTION guard_exchange() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) OR (
      to_jsonb(NEW) - 'answeredAt' = to_jsonb(OLD) - 'answeredAt' AND to_jsonb(OLD) ->> 'answeredAt' IS NULL) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'what was written in dossier % is never rewritten', OLD."candidacyId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM "Erasure" WHERE "candidacyId" = NEW."candidacyId")
    OR (coalesce((to_jsonb(NEW) ->> 'fromSecretariat')::boolean, true) AND NOT is_secretary(NEW."authorId")) THEN
    RAISE EXCEPTION 'nothing is written so in dossier %', NEW."candidacyId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_exchange BEFORE INSERT OR UPDATE ON "Exchange" FOR EACH ROW EXECUTE FUNCTION guard_exchange();
CREATE TRIGGER guard_exchange BEFORE INSERT OR UPDATE ON "InternalNote" FOR EACH ROW EXECUTE FUNCTION guard_exchange();

-- the texts that may go, with what was written to each other
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
  WHEN 'Exchange' THEN ARRAY['text']
  WHEN 'InternalNote' THEN ARRAY['text']
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
