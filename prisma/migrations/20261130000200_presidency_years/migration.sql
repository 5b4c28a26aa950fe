-- The presidency turns every year (R53): whose year it is follows from two settings, and what departs from it says why.
ALTER TABLE "Presidency"
  ADD COLUMN "electedOn" DATE,
  ADD COLUMN "minutesReference" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "recordedAt" TIMESTAMPTZ(3),
  ADD COLUMN exception TEXT NOT NULL DEFAULT '';
ALTER TABLE "Presidency"
  ADD CONSTRAINT "Presidency_elected" CHECK ("electedOn" <= "startsOn"),
  ADD CONSTRAINT "Presidency_reference" CHECK (char_length("minutesReference") <= 200),
  ADD CONSTRAINT "Presidency_exception" CHECK (
    exception = '' OR (is_filled(exception) AND char_length(exception) <= 500 AND "recordedAt" IS NOT NULL));
CREATE TRIGGER keep_election BEFORE UPDATE ON "Presidency" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('electedOn', 'minutesReference', 'recordedAt', 'exception');

-- a portal that has a presidency counts the years from its first one, until the branch says otherwise; those that depart
-- from it stay as they are, are shown as such, and no session opens under them
INSERT INTO "Setting" (key, value, source)
SELECT s.key, s.value, 'déduit de la première présidence enregistrée, à confirmer par la branche'
FROM (SELECT * FROM "Presidency" ORDER BY "startsOn" LIMIT 1) p
JOIN "Mandate" m ON m.id = p."mandateId" JOIN "Seat" t ON t.id = m."seatId" JOIN "Organisation" o ON o.id = t."organisationId"
CROSS JOIN LATERAL (VALUES ('jury.presidencyStartsOn', p."startsOn"::text),
  ('jury.presidencyEmployersFirst', CASE o.side WHEN 'EMPLOYERS' THEN 'on' ELSE 'off' END)) s (key, value);

-- inside its mandate, and never made longer
CREATE OR REPLACE FUNCTION guard_presidency() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Mandate" m WHERE m.id = NEW."mandateId" AND NEW."startsOn" >= m."startsOn" AND NEW."endsOn" <= m."endsOn") THEN
    RAISE EXCEPTION 'a presidency stays within its mandate' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW."endsOn" > OLD."endsOn" THEN
    RAISE EXCEPTION 'a presidency is never made longer' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- a titular of the side whose year it is, for the whole year; after another within the year, for what is left of it; less
-- where the mandate ends before. No exception lets a substitute preside.
CREATE FUNCTION guard_presidency_year() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  beginning DATE := (SELECT nullif(value, '')::date FROM "Setting" WHERE key = 'jury.presidencyStartsOn');
  employers_first BOOLEAN := coalesce((SELECT value = 'on' FROM "Setting" WHERE key = 'jury.presidencyEmployersFirst'), true);
  years INT;
  year_start DATE;
  year_end DATE;
  held RECORD;
BEGIN
  SELECT m.kind, m."endsOn", o.side INTO held
  FROM "Mandate" m JOIN "Seat" s ON s.id = m."seatId" JOIN "Organisation" o ON o.id = s."organisationId" WHERE m.id = NEW."mandateId";
  IF held.kind = 'SUBSTITUTE' THEN
    RAISE EXCEPTION 'a substitute does not preside the jury' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.exception <> '' THEN RETURN NEW; END IF;
  years := extract(year FROM NEW."startsOn") - extract(year FROM beginning);
  IF beginning + make_interval(years => years) > NEW."startsOn" THEN years := years - 1; END IF;
  year_start := beginning + make_interval(years => years);
  year_end := beginning + make_interval(years => years + 1) - interval '1 day';
  IF beginning IS NULL OR (held.side = 'EMPLOYERS') <> (employers_first = (years % 2 = 0))
    OR NEW."endsOn" <> least(year_end, held."endsOn")
    OR (NEW."startsOn" > year_start AND NOT EXISTS (
      SELECT FROM "Presidency" p WHERE p."endsOn" >= year_start AND p."startsOn" < NEW."startsOn"))
  THEN
    RAISE EXCEPTION 'a presidency takes its side''s year, or says why not' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_presidency_year BEFORE INSERT ON "Presidency" FOR EACH ROW EXECUTE FUNCTION guard_presidency_year();

-- one under which no session has opened is taken back whole
CREATE FUNCTION keep_presided() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "JurySession" s WHERE s."openedAt" IS NOT NULL AND s."heldOn" BETWEEN OLD."startsOn" AND OLD."endsOn") THEN
    RAISE EXCEPTION 'a session has opened under this presidency' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER keep_presided BEFORE DELETE ON "Presidency" FOR EACH ROW EXECUTE FUNCTION keep_presided();
GRANT DELETE ON "Presidency" TO portail_app;

-- a mandate takes with it what it no longer covers
CREATE FUNCTION guard_presided_mandate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Presidency" p WHERE p."mandateId" = NEW.id AND p."endsOn" > NEW."endsOn") THEN
    RAISE EXCEPTION 'a presidency ends with the mandate it rests on' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guard_presided_mandate AFTER UPDATE ON "Mandate" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."endsOn" < OLD."endsOn") EXECUTE FUNCTION guard_presided_mandate();
