-- An interview at a distance is a mode that its session allows, not the shape of the text of its place (R39).
ALTER TABLE "JurySession" ADD COLUMN "remoteInterviews" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "DocketEntry" ADD COLUMN "interviewRemote" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "DocketEntry_remote_check" CHECK (NOT "interviewRemote" OR "interviewPlace" IS NOT NULL);

-- the sessions that go on keep the interviews that were fixed at an address of the web
UPDATE "JurySession" s SET "remoteInterviews" = true WHERE s.state IN ('PLANNED', 'SUMMONED')
  AND EXISTS (SELECT FROM "DocketEntry" e WHERE e."sessionId" = s.id AND e."removedAt" IS NULL AND e."interviewPlace" ~* '^https?:');
UPDATE "DocketEntry" e SET "interviewRemote" = true FROM "JurySession" s
  WHERE s.id = e."sessionId" AND s."remoteInterviews" AND e."removedAt" IS NULL AND e."interviewPlace" ~* '^https?:';

-- the two sides of one rule: no such interview without its session's leave, no leave taken back under one
CREATE FUNCTION guard_remote_interview() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "JurySession" WHERE id = NEW."sessionId" AND "remoteInterviews") THEN
    RAISE EXCEPTION 'the session allows no interview at a distance' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_remote_interview BEFORE INSERT OR UPDATE ON "DocketEntry" FOR EACH ROW
  WHEN (NEW."interviewRemote" AND NEW."removedAt" IS NULL) EXECUTE FUNCTION guard_remote_interview();

CREATE FUNCTION guard_remote_session() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "DocketEntry" WHERE "sessionId" = NEW.id AND "removedAt" IS NULL AND "interviewRemote") THEN
    RAISE EXCEPTION 'an interview of the session is held at a distance' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_remote_session BEFORE UPDATE ON "JurySession" FOR EACH ROW
  WHEN (OLD."remoteInterviews" AND NOT NEW."remoteInterviews") EXECUTE FUNCTION guard_remote_session();
