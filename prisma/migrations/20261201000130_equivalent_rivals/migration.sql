-- One open candidacy of a person for a block and for what counts as it (R10): by whichever file, along chains of equivalences.

-- a block, those that it counts as on a day and those that count as it
CREATE FUNCTION related_blocks(block uuid, day date) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT block UNION SELECT CASE WHEN c."fromBlockId" = block THEN c."toBlockId" ELSE c."fromBlockId" END
  FROM counted(day) c WHERE block IN (c."fromBlockId", c."toBlockId")
$$;
-- the files of the person are held, so that two requests, or one and what the ledger takes, follow one another
CREATE OR REPLACE FUNCTION complete_requested_block() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  day date;
  files uuid[];
BEGIN
  SELECT is_open(c.state), c."candidateId", (c."stateSince" AT TIME ZONE 'Europe/Paris')::date INTO NEW.open, NEW."candidateId", day
  FROM "Candidacy" c WHERE c.id = NEW."candidacyId";
  IF NOT NEW.open OR NEW."candidateId" IS NULL OR (TG_OP = 'UPDATE' AND OLD.open) THEN RETURN NEW; END IF;
  files := ARRAY(SELECT files_of_person(NEW."candidateId"));
  PERFORM FROM "Candidate" p WHERE p.id = ANY (files) ORDER BY p.id FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT FROM "AcquiredBlock" a WHERE a."candidateId" = ANY (files)
      AND (a."blockId" = NEW."blockId" OR (a."blockId", NEW."blockId") IN (SELECT e."fromBlockId", e."toBlockId" FROM counted(day) e))) THEN
    RAISE EXCEPTION 'block % is already held', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT FROM "RequestedBlock" q WHERE q.open AND q."candidacyId" <> NEW."candidacyId" AND q."candidateId" = ANY (files)
      AND q."blockId" IN (SELECT related_blocks(NEW."blockId", day))) THEN
    RAISE EXCEPTION 'block % or one that counts as it is asked for already', NEW."blockId" USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;

-- nor is one heard for another file of the same person
CREATE FUNCTION related_codes(candidacy uuid) RETURNS text[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT array_agg(DISTINCT k.code) FROM "RequestedBlock" r, related_blocks(r."blockId", 'infinity') b JOIN "CompetencyBlock" k ON k.id = b
  WHERE r."candidacyId" = candidacy
$$;
CREATE OR REPLACE FUNCTION guard_entry_double() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE asking "Candidacy";
BEGIN
  SELECT * INTO asking FROM "Candidacy" WHERE id = NEW."candidacyId";
  PERFORM hold_doubles(asking."candidateId");
  IF EXISTS (
    SELECT FROM doubles(asking."candidateId") other
    WHERE held_codes(other, asking."versionId") && asked_codes(asking.id)
      OR EXISTS (SELECT FROM "Candidacy" c WHERE c."candidateId" = other AND c.state = 'SCHEDULED'
        AND asked_codes(c.id) && related_codes(asking.id))) THEN
    RAISE EXCEPTION 'candidacy % waits: whose it is has to be settled', asking.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
