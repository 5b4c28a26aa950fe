-- The one way by which a dossier is emptied once its time is over (R79, R83). Nothing walks it yet.
-- Who: a candidacy that has ended, or a draft left alone, since the last thing that happened to it.
-- When: after the duration that the Setting gives, once an administrator has confirmed it, never under six months; a text
-- that does not begin with a number of years or months opens nothing.
-- How: a row of "Erasure" names the candidacy, since when it has ended, the reason and who (nobody: the clock); it is kept
-- for good. In the transaction that wrote it, and in no other, the guards let the texts listed in is_erasure() become
-- « effacé » or nothing, and what the portal wrote of the dossier (receipt, letters, grid) be erased.
-- What stays: rows, numbers, dates and hashes; decisions and their reasons, ledger, minutes, certificates, journals. No row
-- is ever deleted. A person's own columns (Candidate, User) were never closed to the application: the same job blanks them.
CREATE TABLE "Erasure" (
    "id" UUID NOT NULL,
    "candidacyId" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "erasedAt" TIMESTAMPTZ(3) NOT NULL,
    "erasedById" UUID,
    "transaction" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Erasure_candidacyId_idx" ON "Erasure"("candidacyId");
ALTER TABLE "Erasure"
  ADD CONSTRAINT "Erasure_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Erasure_erasedById_fkey" FOREIGN KEY ("erasedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Erasure_reason" CHECK (is_filled(reason));

-- « 5 ans après la décision », « 12 mois sans activité »: what a confirmed Setting begins with; null opens nothing
CREATE FUNCTION retention_of(setting text) RETURNS interval LANGUAGE sql STABLE AS $$
  SELECT greatest(interval '6 months', CASE WHEN part[2] = 'mois'
    THEN make_interval(months => part[1]::int) ELSE make_interval(years => part[1]::int) END)
  FROM "Setting" s, regexp_match(s.value, '^(\d{1,3})[\s\u00a0]*(ans?|mois)\M') AS part
  WHERE s.key = setting AND s."confirmedAt" IS NOT NULL AND part IS NOT NULL
$$;

-- since when a candidacy has ended; null while it goes on
CREATE FUNCTION ended_at(candidacy uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT greatest(c."stateSince", c."editedAt", (SELECT max(e.at) FROM "CandidacyEvent" e WHERE e."candidacyId" = c.id))
  FROM "Candidacy" c
  WHERE c.id = candidacy AND (c.state = 'DRAFT' OR (c.state <> 'REGISTERED' AND NOT is_open(c.state)))
$$;

CREATE FUNCTION guard_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE standing "CandidacyState"; since timestamptz;
BEGIN
  SELECT state INTO standing FROM "Candidacy" WHERE id = NEW."candidacyId" FOR UPDATE;
  since := ended_at(NEW."candidacyId");
  IF since IS NULL OR NEW."endedAt" <> since THEN
    RAISE EXCEPTION 'candidacy % has not ended then', NEW."candidacyId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF coalesce(since + retention_of(CASE standing WHEN 'DRAFT' THEN 'retention.draft' ELSE 'retention.dossier' END) >= now(), true) THEN
    RAISE EXCEPTION 'the time of candidacy % is not over', NEW."candidacyId" USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.transaction := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_erasure BEFORE INSERT ON "Erasure" FOR EACH ROW EXECUTE FUNCTION guard_erasure();

CREATE FUNCTION is_erased_now(candidacy uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "Erasure" e
    WHERE e."candidacyId" = candidacy AND e.transaction = pg_current_xact_id_if_assigned()::text::bigint)
$$;

-- whether a row of a dossier being emptied loses texts that may go, and nothing else of it changes
CREATE FUNCTION is_erasure(name text, old jsonb, new jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE texts text[] := CASE name
  WHEN 'Candidacy' THEN ARRAY['invitedName', 'invitedEmail']
  WHEN 'Remark' THEN ARRAY['text']
  WHEN 'Experience' THEN ARRAY['jobTitle', 'employer', 'siret', 'activities']
  WHEN 'ValidationFile' THEN ARRAY['presentation']
  WHEN 'WorkSituation' THEN ARRAY['title', 'context', 'actions', 'result', 'learned']
  WHEN 'Assessment' THEN ARRAY['text', 'observations']
  WHEN 'CompetencyAssessment' THEN ARRAY['comment']
  WHEN 'Observation' THEN ARRAY['situation']
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

-- the guards that close a dossier, each with the door before what it refuses
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_LEVEL = 'ROW' THEN
    IF is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% on "%" is refused: its rows are kept as written', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE OR REPLACE FUNCTION guard_candidacy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state NOT IN ('DRAFT', 'REGISTERED') THEN
      RAISE EXCEPTION 'no candidacy begins as %', NEW.state USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  IF OLD.state IN ('DECIDED', 'WITHDRAWN', 'CANCELLED', 'REFUSED') THEN
    RAISE EXCEPTION 'candidacy % has ended (%)', OLD.id, OLD.state USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.route <> OLD.route OR (OLD.state <> 'DRAFT' AND NEW."versionId" <> OLD."versionId")
    OR (OLD."candidateId" IS NOT NULL AND NEW."candidateId" IS DISTINCT FROM OLD."candidateId")
    OR (OLD.number IS NOT NULL AND NEW.number IS DISTINCT FROM OLD.number) THEN
    RAISE EXCEPTION 'route, version, person and number of candidacy % are fixed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.state = 'DECIDED' AND NOT EXISTS (
    SELECT FROM "DocketEntry" d JOIN "JurySession" s ON s.id = d."sessionId"
    WHERE d."candidacyId" = NEW.id AND d.outcome = 'DECIDED' AND s.state = 'MINUTES_SIGNED') THEN
    RAISE EXCEPTION 'candidacy % has no decision in signed minutes', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_experience() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE standing "CandidacyState";
BEGIN
  IF TG_OP = 'UPDATE' AND is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  SELECT state INTO standing FROM "Candidacy" WHERE id = coalesce(NEW."candidacyId", OLD."candidacyId");
  IF standing NOT IN ('DRAFT', 'INCOMPLETE') THEN
    RAISE EXCEPTION 'the request is submitted (%)', standing USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION guard_filed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  IF EXISTS (
    SELECT FROM "ValidationFile" WHERE id IN (OLD."validationFileId", NEW."validationFileId") AND "filedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'a validation file is kept as filed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION guard_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  IF NEW.round < OLD.round OR (NEW.round = OLD.round AND OLD."closedAt" IS NOT NULL
    AND (NEW."closedAt", NEW.text, NEW."textHash") IS DISTINCT FROM (OLD."closedAt", OLD.text, OLD."textHash")) THEN
    RAISE EXCEPTION 'the text of round % is kept as closed', OLD.round USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_competency_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM "AssessmentGrid" g JOIN "Candidacy" c ON c.id = g."candidacyId" WHERE g.id = NEW."gridId" AND c.state = 'IN_ASSESSMENT') THEN
    RAISE EXCEPTION 'the grids are not open' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- a file that the portal wrote of a dossier goes with it; signed minutes and certificates never do
ALTER TABLE "StoredFile" DROP CONSTRAINT "StoredFile_erased",
  ADD CONSTRAINT "StoredFile_erased" CHECK (
    "erasedAt" IS NULL OR ("erasedAt" >= "createdAt" AND purpose NOT IN ('MINUTES', 'CERTIFICATE')));
CREATE OR REPLACE FUNCTION guard_stored_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."erasedAt" IS NOT NULL OR to_jsonb(NEW) - 'erasedAt' <> to_jsonb(OLD) - 'erasedAt' THEN
    RAISE EXCEPTION 'a stored file is erased, never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.purpose IN ('RECEIPT', 'ADMISSIBILITY_LETTER', 'GRID', 'RESULT_LETTER') AND NOT is_erased_now(OLD."candidacyId") THEN
    RAISE EXCEPTION 'what the portal wrote of a candidacy goes with its dossier only' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "Erasure" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "Erasure" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "Erasure" TO portail_app;
GRANT UPDATE (text) ON "Remark" TO portail_app;
GRANT UPDATE (situation) ON "Observation" TO portail_app;
