-- the day that a candidacy's first running clock is due on: the list that shows the first due first is read along it
ALTER TABLE "Candidacy" ADD COLUMN "nextDueOn" DATE NOT NULL DEFAULT DATE '9999-12-31';
CREATE FUNCTION next_due(candidacy uuid) RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(min(d."dueOn"), DATE '9999-12-31') FROM "Deadline" d WHERE d."candidacyId" = candidacy AND d."stoppedAt" IS NULL
$$;

CREATE OR REPLACE FUNCTION guard_candidacy() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state NOT IN ('DRAFT', 'REGISTERED') THEN
      RAISE EXCEPTION 'no candidacy begins as %', NEW.state USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."nextDueOn" <> OLD."nextDueOn" THEN
    IF NEW."nextDueOn" <> next_due(NEW.id) THEN
      RAISE EXCEPTION 'the next day of candidacy % is that of its clocks', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    -- a clock may stop after the end
    IF to_jsonb(NEW) - 'nextDueOn' = to_jsonb(OLD) - 'nextDueOn' THEN RETURN NEW; END IF;
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

UPDATE "Candidacy" c SET "nextDueOn" = next_due(c.id)
WHERE c.id IN (SELECT d."candidacyId" FROM "Deadline" d WHERE d."stoppedAt" IS NULL);

CREATE FUNCTION keep_next_due() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  candidacy uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."candidacyId" ELSE NEW."candidacyId" END;
  due date := next_due(candidacy);
BEGIN
  UPDATE "Candidacy" c SET "nextDueOn" = due WHERE c.id = candidacy AND c."nextDueOn" <> due;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_next_due AFTER INSERT OR DELETE OR UPDATE OF "dueOn", "stoppedAt" ON "Deadline"
FOR EACH ROW EXECUTE FUNCTION keep_next_due();

CREATE INDEX "Candidacy_nextDueOn_id_idx" ON "Candidacy"("nextDueOn", "id");
CREATE INDEX "Candidacy_state_nextDueOn_id_idx" ON "Candidacy"("state", "nextDueOn", "id");
-- by route and state, each page is read where it begins, also where there is none
CREATE INDEX "Candidacy_route_state_stateSince_id_idx" ON "Candidacy"("route", "state", "stateSince", "id");
