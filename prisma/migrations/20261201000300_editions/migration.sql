-- A registration may be published again under its code: each edition from its own day on, what has begun keeps its own (R2, R3).
ALTER TABLE "CertificationVersion"
  ADD COLUMN edition INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "offeredFrom" DATE,
  ADD COLUMN "textSource" TEXT NOT NULL DEFAULT '';
ALTER TABLE "CertificationVersion"
  ADD CONSTRAINT "CertificationVersion_edition" CHECK (edition > 0),
  ADD CONSTRAINT "CertificationVersion_offered" CHECK ("offeredFrom" BETWEEN "registeredOn" AND "expiresOn"),
  ADD CONSTRAINT "CertificationVersion_later_edition" CHECK (edition = 1 OR "offeredFrom" IS NOT NULL);
DROP INDEX "CertificationVersion_rncpCode_key";
CREATE UNIQUE INDEX "CertificationVersion_rncpCode_edition_key" ON "CertificationVersion"("rncpCode", edition);
DROP INDEX "CompetencyBlock_code_key";
CREATE UNIQUE INDEX "CompetencyBlock_versionId_code_key" ON "CompetencyBlock"("versionId", code);
CREATE INDEX "CompetencyBlock_code_idx" ON "CompetencyBlock"(code);

-- what is published is kept as written: a correction is another edition
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['CertificationVersion', 'CompetencyBlock', 'Activity', 'Competency', 'Criterion'] LOOP
    EXECUTE format('CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER keep_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- and whole from the beginning: what a version holds is written in the transaction of the version
CREATE FUNCTION guard_standard_item() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE is_being_written boolean;
BEGIN
  EXECUTE format('SELECT xmin = pg_current_xact_id()::xid FROM %I WHERE id = $1', TG_ARGV[0])
    INTO is_being_written USING (to_jsonb(NEW) ->> TG_ARGV[1])::uuid;
  IF is_being_written THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'nothing is added to a version that is published' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_standard_item BEFORE INSERT ON "CompetencyBlock" FOR EACH ROW EXECUTE FUNCTION guard_standard_item('CertificationVersion', 'versionId');
CREATE TRIGGER guard_standard_item BEFORE INSERT ON "Activity" FOR EACH ROW EXECUTE FUNCTION guard_standard_item('CompetencyBlock', 'blockId');
CREATE TRIGGER guard_standard_item BEFORE INSERT ON "Competency" FOR EACH ROW EXECUTE FUNCTION guard_standard_item('Activity', 'activityId');
CREATE TRIGGER guard_standard_item BEFORE INSERT ON "Criterion" FOR EACH ROW EXECUTE FUNCTION guard_standard_item('Competency', 'competencyId');

-- whether an award rule asks for something, and for what these blocks can give (R4), as awardRuleFault() of lib/certifications/award-rule.ts
CREATE FUNCTION award_rule_stands(rule jsonb, blocks text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH part AS (
    SELECT p, jsonb_typeof(p) = 'string' AS is_code FROM jsonb_array_elements(rule -> 'all') p
  ), named AS (
    SELECT p #>> '{}' AS code FROM part WHERE is_code
    UNION ALL SELECT jsonb_array_elements_text(p -> 'of') FROM part WHERE NOT is_code
  )
  SELECT EXISTS (SELECT FROM part)
    AND NOT EXISTS (SELECT FROM named WHERE code <> ALL (blocks))
    AND (SELECT count(DISTINCT code) = count(*) FROM named)
    AND NOT EXISTS (SELECT FROM part WHERE NOT is_code
      AND coalesce((p ->> 'atLeast')::numeric NOT BETWEEN 1 AND jsonb_array_length(p -> 'of') OR (p ->> 'atLeast')::numeric % 1 <> 0, true))
$$;

-- a version as a whole, once it is written: a rule that can be satisfied and not by nothing; the next edition of its
-- registration, of the same certification, and offered no earlier than the one before
CREATE FUNCTION guard_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE previous record;
BEGIN
  IF award_rule_stands(NEW."awardRule", ARRAY(SELECT code FROM "CompetencyBlock" WHERE "versionId" = NEW.id)) IS NOT TRUE THEN
    RAISE EXCEPTION 'the award rule of % cannot be satisfied, or is by nothing', NEW."rncpCode" USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT * INTO previous FROM "CertificationVersion" v WHERE v."rncpCode" = NEW."rncpCode" AND v.edition < NEW.edition ORDER BY v.edition DESC LIMIT 1;
  IF NEW.edition > 1 AND (previous.edition IS DISTINCT FROM NEW.edition - 1
    OR previous."certificationId" <> NEW."certificationId"
    OR NEW."offeredFrom" < coalesce(previous."offeredFrom", previous."registeredOn")) THEN
    RAISE EXCEPTION 'edition % does not follow the one before of %', NEW.edition, NEW."rncpCode" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guard_version AFTER INSERT ON "CertificationVersion" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION guard_version();

-- a block of one code is one block of the register, whichever edition words it: held in one, it is in the others from the
-- later edition's day, by no decision (R11)
CREATE FUNCTION equate_editions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO "BlockEquivalence" (id, "fromBlockId", "toBlockId", "decidedOn", "startsOn", source)
  SELECT gen_random_uuid(), pair.one, pair.other, first.day, first.day, 'Même bloc du répertoire, dans une autre édition de son texte'
  FROM "CompetencyBlock" b JOIN "CertificationVersion" v ON v.id = NEW."versionId"
  CROSS JOIN LATERAL (SELECT coalesce(v."offeredFrom", v."registeredOn") AS day) first
  CROSS JOIN LATERAL (VALUES (b.id, NEW.id), (NEW.id, b.id)) pair (one, other)
  WHERE b.code = NEW.code AND b.id <> NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER equate_editions AFTER INSERT ON "CompetencyBlock" FOR EACH ROW EXECUTE FUNCTION equate_editions();

CREATE OR REPLACE FUNCTION guard_block_equivalence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "EquivalenceProposal" p WHERE p.id = NEW."proposalId" AND p."confirmedAt" IS NOT NULL
      AND (p."fromBlockId", p."toBlockId", p."decidedOn", p."startsOn", p.source)
        = (NEW."fromBlockId", NEW."toBlockId", NEW."decidedOn", NEW."startsOn", NEW.source))
    OR NEW."proposalId" IS NULL AND EXISTS (
      SELECT FROM "CompetencyBlock" f JOIN "CompetencyBlock" t ON t.code = f.code
      WHERE f.id = NEW."fromBlockId" AND t.id = NEW."toBlockId") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an equivalence stands on what one person of the secretariat records and another confirms' USING ERRCODE = 'restrict_violation';
END $$;

-- the two mentions of the parchemin that are the registration's, to be confirmed: other editions of it have them already
CREATE FUNCTION add_version_settings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO "Setting" (key, value, source) VALUES
    ('version.' || NEW."rncpCode" || '.registeredOn', NEW."registeredOn"::text, NEW."registeredOnSource"),
    ('version.' || NEW."rncpCode" || '.title', NEW.title, 'à confirmer : la fiche du répertoire fait foi')
  ON CONFLICT (key) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER add_version_settings AFTER INSERT ON "CertificationVersion" FOR EACH ROW EXECUTE FUNCTION add_version_settings();
