-- A block of one version counts as a block of another from a day on (R11): one person of the secretariat records the
-- decision, another confirms it. Chains are followed; a block never counts as another that no decision led to.

CREATE TABLE "EquivalenceProposal" (
  "id" UUID NOT NULL,
  "fromBlockId" UUID NOT NULL,
  "toBlockId" UUID NOT NULL,
  "decidedOn" DATE NOT NULL,
  "startsOn" DATE NOT NULL,
  "source" TEXT NOT NULL,
  "proposedById" UUID NOT NULL,
  "proposedAt" TIMESTAMPTZ(3) NOT NULL,
  "confirmedById" UUID,
  "confirmedAt" TIMESTAMPTZ(3),
  "endedById" UUID,
  "endedAt" TIMESTAMPTZ(3),
  "endReason" TEXT,
  CONSTRAINT "EquivalenceProposal_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "EquivalenceProposal_distinct" CHECK ("fromBlockId" <> "toBlockId"),
  CONSTRAINT "EquivalenceProposal_source" CHECK (is_filled("source")),
  CONSTRAINT "EquivalenceProposal_decided" CHECK ("decidedOn" <= ("proposedAt" AT TIME ZONE 'Europe/Paris')::date),
  CONSTRAINT "EquivalenceProposal_two_people" CHECK ("confirmedById" <> "proposedById"),
  CONSTRAINT "EquivalenceProposal_confirmed" CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL) AND "confirmedAt" >= "proposedAt"),
  CONSTRAINT "EquivalenceProposal_ended" CHECK (num_nonnulls("endedAt", "endedById", "endReason") IN (0, 3)
    AND ("endReason" IS NULL OR is_filled("endReason")) AND "endedAt" >= "proposedAt"),
  CONSTRAINT "EquivalenceProposal_one_end" CHECK ("confirmedAt" IS NULL OR "endedAt" IS NULL),
  CONSTRAINT "EquivalenceProposal_fromBlockId_fkey" FOREIGN KEY ("fromBlockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "EquivalenceProposal_toBlockId_fkey" FOREIGN KEY ("toBlockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "EquivalenceProposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "EquivalenceProposal_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "EquivalenceProposal_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "EquivalenceProposal_toBlockId_idx" ON "EquivalenceProposal"("toBlockId");
CREATE UNIQUE INDEX "EquivalenceProposal_open_key" ON "EquivalenceProposal" ("fromBlockId", "toBlockId")
  WHERE "confirmedAt" IS NULL AND "endedAt" IS NULL;

-- what one person of the secretariat records waits for another, who confirms it or ends it, once
CREATE FUNCTION guard_proposal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF num_nonnulls(NEW."confirmedAt", NEW."endedAt") = 0 AND is_secretary(NEW."proposedById") THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'a row of "%" begins as a proposal of the secretariat', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF num_nonnulls(OLD."confirmedAt", OLD."endedAt") > 0 THEN
    RAISE EXCEPTION 'a row of "%" is settled once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF is_secretary(coalesce(NEW."confirmedById", NEW."endedById")) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a row of "%" is settled by the secretariat', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_proposal BEFORE INSERT OR UPDATE ON "EquivalenceProposal" FOR EACH ROW EXECUTE FUNCTION guard_proposal();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "EquivalenceProposal" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'fromBlockId', 'toBlockId', 'decidedOn', 'startsOn', 'source', 'proposedById', 'proposedAt');
CREATE TRIGGER keep_rows BEFORE DELETE ON "EquivalenceProposal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "EquivalenceProposal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT, UPDATE ON "EquivalenceProposal" TO portail_app;

CREATE FUNCTION guard_equivalence_proposal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT count(DISTINCT k."versionId") FROM "CompetencyBlock" k WHERE k.id IN (NEW."fromBlockId", NEW."toBlockId")) = 2 THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an equivalence is between blocks of two versions' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER guard_equivalence_proposal BEFORE INSERT ON "EquivalenceProposal" FOR EACH ROW EXECUTE FUNCTION guard_equivalence_proposal();

-- an equivalence stands on a confirmed proposal, save those that the owner had typed in before: they count from their day
ALTER TABLE "BlockEquivalence"
  ADD COLUMN "startsOn" DATE NOT NULL DEFAULT '2000-01-01',
  ADD COLUMN "proposalId" UUID;
UPDATE "BlockEquivalence" SET "startsOn" = "decidedOn";
ALTER TABLE "BlockEquivalence" ALTER COLUMN "startsOn" DROP DEFAULT,
  ADD CONSTRAINT "BlockEquivalence_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "EquivalenceProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "BlockEquivalence_proposalId_key" ON "BlockEquivalence"("proposalId");

CREATE FUNCTION guard_block_equivalence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "EquivalenceProposal" p WHERE p.id = NEW."proposalId" AND p."confirmedAt" IS NOT NULL
      AND (p."fromBlockId", p."toBlockId", p."decidedOn", p."startsOn", p.source)
        = (NEW."fromBlockId", NEW."toBlockId", NEW."decidedOn", NEW."startsOn", NEW.source)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an equivalence stands on what one person of the secretariat records and another confirms' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_block_equivalence BEFORE INSERT ON "BlockEquivalence" FOR EACH ROW EXECUTE FUNCTION guard_block_equivalence();
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "BlockEquivalence" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "BlockEquivalence" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT ON "BlockEquivalence" TO portail_app;

-- each block with every other that it counts as on a day, along chains, as countsAs() of lib/certifications/equivalence.ts
CREATE FUNCTION counted(day date) RETURNS TABLE ("fromBlockId" uuid, "toBlockId" uuid) LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH RECURSIVE reached AS (
    SELECT e."fromBlockId", e."toBlockId" FROM "BlockEquivalence" e WHERE e."startsOn" <= day
    UNION
    SELECT r."fromBlockId", e."toBlockId" FROM reached r JOIN "BlockEquivalence" e ON e."fromBlockId" = r."toBlockId" WHERE e."startsOn" <= day)
  SELECT r."fromBlockId", r."toBlockId" FROM reached r WHERE r."fromBlockId" <> r."toBlockId"
$$;
-- the codes of a version that a person holds on a day, by whichever file, directly or by equivalences
CREATE FUNCTION held_codes(candidate uuid, version uuid, day date) RETURNS text[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT array_agg(k.code ORDER BY k.code) FROM "CompetencyBlock" k WHERE k."versionId" = version AND EXISTS (
    SELECT FROM "AcquiredBlock" a WHERE a."candidateId" IN (SELECT files_of_person(candidate))
      AND (a."blockId" = k.id OR (a."blockId", k.id) IN (SELECT c."fromBlockId", c."toBlockId" FROM counted(day) c)))
$$;
-- the same whatever the day: where two files may be one person's
CREATE OR REPLACE FUNCTION held_codes(candidate uuid, version uuid) RETURNS text[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT held_codes(candidate, version, 'infinity')
$$;
