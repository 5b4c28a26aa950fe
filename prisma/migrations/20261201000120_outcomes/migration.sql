-- What a decision amounts to is what was signed (R58): the blocks held before it are kept with it by the last signature, and
-- what is acquired, recorded or declared equivalent later changes nothing of it.
ALTER TABLE "DocketEntry" ADD COLUMN "heldBefore" TEXT[] NOT NULL DEFAULT '{}';

-- of what is signed already: what was in the ledger, and counted, then
ALTER TABLE "DocketEntry" DISABLE TRIGGER USER;
UPDATE "DocketEntry" d SET "heldBefore" = before.codes FROM (
  SELECT e.id, array_agg(DISTINCT k.code ORDER BY k.code) AS codes
  FROM "DocketEntry" e JOIN "JurySession" s ON s.id = e."sessionId" JOIN "Candidacy" c ON c.id = e."candidacyId"
    JOIN "AcquiredBlock" a ON a."candidateId" IN (SELECT files_of_person(c."candidateId"))
    LEFT JOIN "BlockDecision" b ON b.id = a."decisionId" LEFT JOIN "DocketEntry" earlier ON earlier.id = b."entryId"
    LEFT JOIN "JurySession" sat ON sat.id = earlier."sessionId"
    JOIN "CompetencyBlock" k ON k."versionId" = c."versionId" AND (k.id = a."blockId" OR (a."blockId", k.id) IN (
      SELECT q."fromBlockId", q."toBlockId" FROM counted((s."signedAt" AT TIME ZONE 'Europe/Paris')::date) q))
  WHERE s.state = 'MINUTES_SIGNED' AND e.outcome = 'DECIDED' AND e."removedAt" IS NULL
    AND coalesce(sat."signedAt", a."recordedAt") < s."signedAt"
  GROUP BY e.id) before
WHERE before.id = d.id;
ALTER TABLE "DocketEntry" ENABLE TRIGGER USER;

-- with the last signature, before anything that it validated is in the ledger
CREATE FUNCTION keep_held_before() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE "DocketEntry" d
  SET "heldBefore" = coalesce(held_codes(c."candidateId", c."versionId", (NEW."signedAt" AT TIME ZONE 'Europe/Paris')::date), '{}')
  FROM "Candidacy" c WHERE c.id = d."candidacyId" AND d."sessionId" = NEW.id AND d.outcome = 'DECIDED' AND d."removedAt" IS NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_held_before BEFORE UPDATE OF state ON "JurySession" FOR EACH ROW
  WHEN (NEW.state = 'MINUTES_SIGNED' AND OLD.state <> 'MINUTES_SIGNED') EXECUTE FUNCTION keep_held_before();

-- and by nothing else
CREATE FUNCTION guard_held_before() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF pg_trigger_depth() > 1 OR (TG_OP = 'INSERT' AND NEW."heldBefore" = '{}') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'what was held before entry % is kept by the last signature', NEW.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_held_before BEFORE INSERT OR UPDATE OF "heldBefore" ON "DocketEntry" FOR EACH ROW EXECUTE FUNCTION guard_held_before();
