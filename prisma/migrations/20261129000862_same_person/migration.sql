-- One person, two accounts: the file of the second goes over to the first account, and nothing that is signed moves. An
-- account has one file in use, and those that joined it.
ALTER TABLE "Candidate" ADD COLUMN "sameAsId" UUID;
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_sameAsId_fkey" FOREIGN KEY ("sameAsId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
DROP INDEX "Candidate_userId_key";
CREATE INDEX "Candidate_userId_idx" ON "Candidate"("userId");
CREATE UNIQUE INDEX "Candidate_in_use_key" ON "Candidate"("userId") WHERE "sameAsId" IS NULL;

DROP TRIGGER keep_columns ON "Candidate";
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Candidate" FOR EACH ROW EXECUTE FUNCTION keep_columns('id');
-- only the ruling that two persons are one takes the file in use of an account to another; those that joined it follow
CREATE FUNCTION guard_candidate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Candidate" kept WHERE kept.id = NEW."sameAsId" AND kept.id <> NEW.id AND kept."sameAsId" IS NULL
    AND kept."userId" = NEW."userId")
  AND (CASE WHEN OLD."sameAsId" IS NULL THEN EXISTS (
      SELECT FROM "Resemblance" r JOIN "Candidate" one ON one.id = r."firstId" JOIN "Candidate" other ON other.id = r."secondId"
      WHERE r.ruling = 'SAME_PERSON' AND (one."userId", other."userId") IN ((OLD."userId", NEW."userId"), (NEW."userId", OLD."userId")))
    ELSE EXISTS (SELECT FROM "Candidate" led WHERE led.id = OLD."sameAsId" AND led."sameAsId" = NEW."sameAsId") END) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the file of candidate % stays with its account', NEW.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_candidate BEFORE UPDATE ON "Candidate" FOR EACH ROW
  WHEN ((NEW."userId", NEW."sameAsId") IS DISTINCT FROM (OLD."userId", OLD."sameAsId")) EXECUTE FUNCTION guard_candidate();

-- all the files of the person whose file it is
CREATE FUNCTION files_of_person(candidate uuid) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.id FROM "Candidate" p JOIN "Candidate" f ON f."userId" = p."userId" WHERE p.id = candidate
$$;
-- what a person holds, they hold by whichever file
CREATE OR REPLACE FUNCTION held_codes(candidate uuid, version uuid) RETURNS text[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT array_agg(k.code) FROM "CompetencyBlock" k WHERE k."versionId" = version AND EXISTS (
    SELECT FROM "AcquiredBlock" a LEFT JOIN "BlockEquivalence" e ON e."fromBlockId" = a."blockId" AND e."toBlockId" = k.id
    WHERE a."candidateId" IN (SELECT files_of_person(candidate)) AND (a."blockId" = k.id OR e.id IS NOT NULL))
$$;
CREATE OR REPLACE FUNCTION complete_requested_block() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  SELECT is_open(c.state), c."candidateId" INTO NEW.open, NEW."candidateId" FROM "Candidacy" c WHERE c.id = NEW."candidacyId";
  IF NEW.open AND (TG_OP = 'INSERT' OR NOT OLD.open) AND EXISTS (
    SELECT FROM "AcquiredBlock" a WHERE a."candidateId" IN (SELECT files_of_person(NEW."candidateId")) AND a."blockId" = NEW."blockId") THEN
    RAISE EXCEPTION 'block % is already held', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- the other files of one person are doubles of it for good: what one holds is not heard, validated or certified again
CREATE OR REPLACE FUNCTION unsettled_doubles(candidate uuid) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN r."firstId" = f THEN r."secondId" ELSE r."firstId" END
  FROM files_of_person(candidate) f JOIN "Resemblance" r ON f IN (r."firstId", r."secondId") WHERE r.ruling IS NULL
$$;
CREATE FUNCTION doubles(candidate uuid) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT unsettled_doubles(candidate) UNION SELECT f FROM files_of_person(candidate) f WHERE f <> candidate
$$;
CREATE OR REPLACE FUNCTION hold_doubles(candidate uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT FROM "Resemblance" r WHERE r.ruling IS DISTINCT FROM 'HOMONYMS'
    AND EXISTS (SELECT FROM files_of_person(candidate) f WHERE f IN (r."firstId", r."secondId")) ORDER BY r.id FOR UPDATE
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
        AND asked_codes(c.id) && asked_codes(asking.id))) THEN
    RAISE EXCEPTION 'candidacy % waits: whose it is has to be settled', asking.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION guard_decision_double() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE asking "Candidacy";
BEGIN
  SELECT c.* INTO asking FROM "Candidacy" c JOIN "DocketEntry" d ON d."candidacyId" = c.id WHERE d.id = NEW."entryId";
  PERFORM hold_doubles(asking."candidateId");
  IF EXISTS (
    SELECT FROM doubles(asking."candidateId") other JOIN "CompetencyBlock" k ON k.id = NEW."blockId"
    WHERE k.code = ANY (held_codes(other, k."versionId"))) THEN
    RAISE EXCEPTION 'block % waits: whose it is has to be settled', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION guard_certificate_double() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM hold_doubles(NEW."candidateId");
  IF EXISTS (
    SELECT FROM unsettled_doubles(NEW."candidateId") other
    WHERE EXISTS (SELECT FROM "AcquiredBlock" a WHERE a."candidateId" IN (SELECT files_of_person(other)))
      OR EXISTS (SELECT FROM "Certificate" c WHERE c."candidateId" IN (SELECT files_of_person(other)))) THEN
    RAISE EXCEPTION 'candidate % waits: whose it is has to be settled', NEW."candidateId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT FROM "Certificate" c WHERE c."candidateId" IN (SELECT files_of_person(NEW."candidateId")) AND c.kind = NEW.kind
      AND (c."blockId" = NEW."blockId" OR (NEW.kind = 'FULL' AND c."versionId" = NEW."versionId"))
      AND NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = c.id)) THEN
    RAISE EXCEPTION 'a standing certificate exists already' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
