-- Retention is driven by its durations (R79, R83): figures with a unit, where texts were that drove nothing. What was written
-- in the texts is taken over and is to be confirmed anew, since it now erases; the texts serve the release before, and go one
-- release later.
INSERT INTO "Setting" (key, value, source)
SELECT it.key, least(it.most, greatest(it.least, CASE
    WHEN (part[2] = 'mois') = (it.unit = 'months') THEN part[1]::int
    WHEN it.unit = 'months' THEN part[1]::int * 12
    ELSE ceil(part[1]::int / 12.0)::int END))::text, s.source
FROM (VALUES ('retention.dossier', 'retention.dossierYears', 'years', 1, 50),
    ('retention.draft', 'retention.draftMonths', 'months', 6, 60),
    ('retention.logs', 'retention.logsMonths', 'months', 6, 12)) AS it(was, key, unit, least, most)
  JOIN "Setting" s ON s.key = it.was, regexp_match(s.value, '^(\d{1,3})[\s\u00a0]*(ans?|mois)\M') AS part
WHERE part IS NOT NULL
ON CONFLICT (key) DO NOTHING;

-- the duration that an administrator has confirmed, never under six months; null opens nothing
CREATE OR REPLACE FUNCTION retention_of(setting text) RETURNS interval LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT greatest(interval '6 months', CASE WHEN key = 'retention.dossierYears'
    THEN make_interval(years => value::int) ELSE make_interval(months => value::int) END)
  FROM "Setting" WHERE key = setting AND "confirmedAt" IS NOT NULL AND value ~ '^\d{1,3}$'
$$;

-- since when a candidacy has ended, by the last thing that happened to it, certificates and their revocation included; null
-- while it goes on
CREATE OR REPLACE FUNCTION ended_at(candidacy uuid) RETURNS timestamptz LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT greatest(c."stateSince", last_edit_at(c.id), (SELECT max(e.at) FROM "CandidacyEvent" e WHERE e."candidacyId" = c.id),
    (SELECT max(greatest(k."issuedAt", r."revokedAt")) FROM "Certificate" k LEFT JOIN "Revocation" r ON r."certificateId" = k.id
      WHERE k."candidacyId" = c.id))
  FROM "Candidacy" c
  WHERE c.id = candidacy AND (c.state = 'DRAFT' OR (c.state <> 'REGISTERED' AND NOT is_open(c.state)))
$$;

-- the last day, in Paris, on which a draft or a dossier that has ended is kept; null while it goes on or no duration is confirmed
CREATE FUNCTION kept_until(candidacy uuid) RETURNS date LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ((ended_at(c.id) AT TIME ZONE 'Europe/Paris')::date
    + retention_of(CASE c.state WHEN 'DRAFT' THEN 'retention.draftMonths' ELSE 'retention.dossierYears' END))::date
  FROM "Candidacy" c WHERE c.id = candidacy
$$;

-- the day that the candidate of a draft was told of since they last wrote in it; null where they were told of none
CREATE FUNCTION draft_told_until(candidacy uuid) RETURNS date LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT max("dueOn") FROM "Reminder" WHERE "candidacyId" = candidacy AND kind = 'DRAFT' AND "toldAt" >= ended_at(candidacy)
$$;

-- what keeps a draft or a dossier beyond its duration: a candidate not told in time, another candidacy of the same person that
-- goes on, an admissibility that may still serve, a clock that runs, a doubt about whose it is; null where nothing does
CREATE FUNCTION retention_hold(candidacy uuid, today date) RETURNS text LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE it "Candidacy"; person uuid;
BEGIN
  SELECT * INTO it FROM "Candidacy" WHERE id = candidacy;
  IF it.state = 'DRAFT' THEN
    RETURN CASE WHEN coalesce(draft_told_until(candidacy) >= today, true) THEN 'NOT_TOLD' END;
  END IF;
  person := coalesce((SELECT "userId" FROM "Candidate" WHERE id = it."candidateId"), it."invitedUserId");
  RETURN CASE
    WHEN EXISTS (SELECT FROM "Candidate" p JOIN "Candidacy" c ON c."candidateId" = p.id WHERE p."userId" = person AND is_open(c.state))
      OR EXISTS (SELECT FROM "Candidacy" c WHERE c."invitedUserId" = person AND c.state = 'REGISTERED') THEN 'OTHER_CANDIDACY'
    WHEN EXISTS (SELECT FROM "AdmissibilityDecision" d WHERE d."candidateId" = it."candidateId" AND d."candidacyId" = it.id
      AND d."withdrawnAt" IS NULL AND d.outcome <> 'INADMISSIBLE' AND d."validUntilOn" >= today) THEN 'ADMISSIBILITY'
    WHEN EXISTS (SELECT FROM "Deadline" d WHERE d."candidacyId" = it.id AND d."stoppedAt" IS NULL) THEN 'CLOCK'
    WHEN EXISTS (SELECT FROM unsettled_doubles(it."candidateId")) THEN 'RESEMBLANCE' END;
END $$;

-- whether a draft or a dossier is to be erased on a day: not erased yet, its duration over, held by nothing; a draft given up
-- is empty already
CREATE FUNCTION is_erasable(candidacy uuid, today date) RETURNS boolean LANGUAGE plpgsql STABLE COST 10000
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Erasure" WHERE "candidacyId" = candidacy)
    OR EXISTS (SELECT FROM "Candidacy" WHERE id = candidacy AND state <> 'DRAFT' AND number IS NULL) THEN
    RETURN false;
  END IF;
  RETURN coalesce(kept_until(candidacy) < today, false) AND retention_hold(candidacy, today) IS NULL;
END $$;

CREATE OR REPLACE FUNCTION guard_erasure() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM "Candidacy" WHERE id = NEW."candidacyId" FOR UPDATE;
  IF NEW."endedAt" IS DISTINCT FROM ended_at(NEW."candidacyId") THEN
    RAISE EXCEPTION 'candidacy % has not ended then', NEW."candidacyId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT is_erasable(NEW."candidacyId", (now() AT TIME ZONE 'Europe/Paris')::date) THEN
    RAISE EXCEPTION 'the time of candidacy % is not over', NEW."candidacyId" USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.transaction := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $$;

-- what was erased is not taken up again: there is nothing left to decide on
CREATE FUNCTION keep_erased() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.state <> 'WITHDRAWN' AND EXISTS (SELECT FROM "Erasure" WHERE "candidacyId" = NEW.id) THEN
    RAISE EXCEPTION 'candidacy % was erased', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_erased BEFORE UPDATE OF state ON "Candidacy" FOR EACH ROW
  WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION keep_erased();

-- the texts that may go, with why somebody could not come and where they were trained
CREATE OR REPLACE FUNCTION is_erasure(name text, old jsonb, new jsonb) RETURNS boolean LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE texts text[] := CASE name
  WHEN 'Candidacy' THEN ARRAY['invitedName', 'invitedEmail']
  WHEN 'Remark' THEN ARRAY['text']
  WHEN 'Experience' THEN ARRAY['jobTitle', 'employer', 'siret', 'activities']
  WHEN 'ValidationFile' THEN ARRAY['presentation']
  WHEN 'WorkSituation' THEN ARRAY['title', 'context', 'actions', 'result', 'learned']
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
CREATE OR REPLACE FUNCTION guard_absence_notice() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM "JurySession" s WHERE s.id = NEW."sessionId" AND s.state = 'SUMMONED'
      AND s."heldOn" = NEW."heldOn")
    AND (CASE WHEN NEW."candidacyId" IS NULL THEN EXISTS (SELECT FROM "Attendance" a JOIN "Mandate" m ON m.id = a."mandateId"
        WHERE a."sessionId" = NEW."sessionId" AND m."userId" = NEW."userId")
      ELSE EXISTS (SELECT FROM "DocketEntry" e JOIN "Candidacy" c ON c.id = e."candidacyId" JOIN "Candidate" p ON p.id = c."candidateId"
        WHERE e."sessionId" = NEW."sessionId" AND e."removedAt" IS NULL AND c.id = NEW."candidacyId" AND p."userId" = NEW."userId") END) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'no absence of % is told to session %', COALESCE(NEW."userId", OLD."userId"), COALESCE(NEW."sessionId", OLD."sessionId")
    USING ERRCODE = 'restrict_violation';
END $$;
GRANT UPDATE (provider) ON "TrainingEntry" TO portail_app;
GRANT UPDATE (reason) ON "AbsenceNotice" TO portail_app;

-- what each night erased: a run with the durations it went by (null: not confirmed, nothing erased), and a line written in each
-- transaction that erased, so that a run that was killed is told as far as it went
CREATE TYPE "ErasedKind" AS ENUM ('DRAFT', 'DOSSIER', 'FILE', 'ACCOUNT', 'CONSULTATION', 'REFUSED_TRY');
CREATE TABLE "ErasureRun" (
  "id" UUID NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "dossierYears" INTEGER,
  "draftMonths" INTEGER,
  "logsMonths" INTEGER NOT NULL,
  CONSTRAINT "ErasureRun_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ErasureRun_startedAt_id_idx" ON "ErasureRun"("startedAt", "id");
CREATE TABLE "ErasureLine" (
  "id" UUID NOT NULL,
  "runId" UUID NOT NULL,
  "kind" "ErasedKind" NOT NULL,
  "count" INTEGER NOT NULL,
  CONSTRAINT "ErasureLine_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ErasureLine_count_check" CHECK ("count" > 0)
);
CREATE INDEX "ErasureLine_runId_kind_idx" ON "ErasureLine"("runId", "kind");
ALTER TABLE "ErasureLine" ADD CONSTRAINT "ErasureLine_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ErasureRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "ErasureRun" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "ErasureRun" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "ErasureLine" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "ErasureLine" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "ErasureRun", "ErasureLine" TO portail_app;

-- what erases each night, and may find much the first time (a test compares the queues with lib/platform/queue/queues.ts)
SELECT pgboss.create_queue('erase', '{"policy": "exclusive", "retryLimit": 5, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 14400}');
