-- Nothing is decided or issued twice while two persons may be one: whoever goes on with one of them holds their pair first.

CREATE FUNCTION unsettled_doubles(candidate uuid) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN "firstId" = candidate THEN "secondId" ELSE "firstId" END FROM "Resemblance"
  WHERE ruling IS NULL AND candidate IN ("firstId", "secondId")
$$;
CREATE FUNCTION hold_doubles(candidate uuid) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT FROM "Resemblance" WHERE ruling IS NULL AND candidate IN ("firstId", "secondId") ORDER BY id FOR UPDATE
$$;
-- the codes of what a candidacy asks for
CREATE FUNCTION asked_codes(candidacy uuid) RETURNS text[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT array_agg(k.code) FROM "RequestedBlock" r JOIN "CompetencyBlock" k ON k.id = r."blockId" WHERE r."candidacyId" = candidacy
$$;

-- no entry for a block that the other one holds, or is about to be heard for
CREATE FUNCTION guard_entry_double() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE asking "Candidacy";
BEGIN
  SELECT * INTO asking FROM "Candidacy" WHERE id = NEW."candidacyId";
  PERFORM hold_doubles(asking."candidateId");
  IF EXISTS (
    SELECT FROM unsettled_doubles(asking."candidateId") other
    WHERE held_codes(other, asking."versionId") && asked_codes(asking.id)
      OR EXISTS (SELECT FROM "Candidacy" c WHERE c."candidateId" = other AND c.state = 'SCHEDULED'
        AND asked_codes(c.id) && asked_codes(asking.id))) THEN
    RAISE EXCEPTION 'candidacy % waits: whose it is has to be settled', asking.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_entry_double BEFORE INSERT ON "DocketEntry" FOR EACH ROW EXECUTE FUNCTION guard_entry_double();

-- no block validated that the other one holds
CREATE FUNCTION guard_decision_double() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE asking "Candidacy";
BEGIN
  SELECT c.* INTO asking FROM "Candidacy" c JOIN "DocketEntry" d ON d."candidacyId" = c.id WHERE d.id = NEW."entryId";
  PERFORM hold_doubles(asking."candidateId");
  IF EXISTS (
    SELECT FROM unsettled_doubles(asking."candidateId") other JOIN "CompetencyBlock" k ON k.id = NEW."blockId"
    WHERE k.code = ANY (held_codes(other, k."versionId"))) THEN
    RAISE EXCEPTION 'block % waits: whose it is has to be settled', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_decision_double BEFORE INSERT OR UPDATE ON "BlockDecision" FOR EACH ROW
  WHEN (NEW.verdict = 'VALIDATED') EXECUTE FUNCTION guard_decision_double();

-- no certificate while the other one holds a block or a certificate
CREATE FUNCTION guard_certificate_double() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM hold_doubles(NEW."candidateId");
  IF EXISTS (
    SELECT FROM unsettled_doubles(NEW."candidateId") other
    WHERE EXISTS (SELECT FROM "AcquiredBlock" a WHERE a."candidateId" = other)
      OR EXISTS (SELECT FROM "Certificate" c WHERE c."candidateId" = other)) THEN
    RAISE EXCEPTION 'candidate % waits: whose it is has to be settled', NEW."candidateId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_certificate_double BEFORE INSERT ON "Certificate" FOR EACH ROW EXECUTE FUNCTION guard_certificate_double();
