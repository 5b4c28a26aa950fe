-- Two persons who may be one: the pair is kept as soon as both identities are written, until the secretariat settles it.

CREATE TYPE "ResemblanceRuling" AS ENUM ('SAME_PERSON', 'HOMONYMS');
CREATE TABLE "Resemblance" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "firstId" UUID NOT NULL,
  "secondId" UUID NOT NULL,
  "ruling" "ResemblanceRuling",
  "reason" TEXT,
  "settledAt" TIMESTAMPTZ(3),
  "settledById" UUID,
  CONSTRAINT "Resemblance_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Resemblance_firstId_secondId_key" ON "Resemblance"("firstId", "secondId");
CREATE INDEX "Resemblance_secondId_idx" ON "Resemblance"("secondId");
ALTER TABLE "Resemblance" ADD CONSTRAINT "Resemblance_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Resemblance" ADD CONSTRAINT "Resemblance_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Resemblance" ADD CONSTRAINT "Resemblance_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Resemblance" ADD CONSTRAINT one_row_a_pair CHECK ("firstId" < "secondId");
ALTER TABLE "Resemblance" ADD CONSTRAINT settled_whole CHECK (num_nonnulls("ruling", "reason", "settledAt", "settledById") IN (0, 4));
ALTER TABLE "Resemblance" ADD CONSTRAINT reason_filled CHECK ("reason" IS NULL OR is_filled("reason"));
CREATE INDEX "Resemblance_unsettled_idx" ON "Resemblance"("id") WHERE "ruling" IS NULL;
GRANT SELECT, INSERT, UPDATE ON "Resemblance" TO portail_app;

-- whether two identities may be one person's, as mayBeSamePerson() of lib/candidates/resemblance.ts
CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN translate(search_text(name), ' .-‐‑', '');
CREATE FUNCTION name_words(names text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN regexp_split_to_array(btrim(search_text(names), ' .-‐‑'), '[ .‐‑-]+');
CREATE FUNCTION family_names(person "Candidate") RETURNS text[] LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT array_remove(ARRAY[name_key(person."birthName"), nullif(name_key(person."usageName"), '')], NULL)
$$;
CREATE FUNCTION may_be_same_person(one "Candidate", other "Candidate") RETURNS boolean LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT one."bornOn" = other."bornOn" AND family_names(one) && family_names(other)
    AND (name_key(one."firstName") = name_key(other."firstName")
      OR name_words(one."firstName") <@ name_words(concat_ws(' ', other."firstName", other."otherFirstNames"))
      OR name_words(other."firstName") <@ name_words(concat_ws(' ', one."firstName", one."otherFirstNames")))
$$;
CREATE INDEX "Candidate_birth_name_idx" ON "Candidate"("bornOn", name_key("birthName"));
CREATE INDEX "Candidate_usage_name_idx" ON "Candidate"("bornOn", name_key("usageName")) WHERE "usageName" IS NOT NULL;

-- everyone whom a person resembles, by the day of birth and a name
CREATE FUNCTION resembling(person "Candidate") RETURNS SETOF uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT k.id FROM "Candidate" k
  WHERE k."bornOn" = person."bornOn" AND name_key(k."birthName") = ANY (family_names(person))
    AND k.id <> person.id AND may_be_same_person(person, k.*)
  UNION
  SELECT k.id FROM "Candidate" k
  WHERE k."bornOn" = person."bornOn" AND name_key(k."usageName") = ANY (family_names(person))
    AND k.id <> person.id AND may_be_same_person(person, k.*)
$$;

-- Whoever writes an identity waits for the one who writes another of the same day of birth, then sees it. A pair once found
-- stays, whatever is written later: only the secretariat settles it.
CREATE FUNCTION note_resemblances() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(860, NEW."bornOn" - DATE '1900-01-01');
  INSERT INTO "Resemblance" ("firstId", "secondId")
    SELECT least(NEW.id, other), greatest(NEW.id, other) FROM resembling(NEW) other ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_resemblances AFTER INSERT OR UPDATE OF "birthName", "usageName", "firstName", "otherFirstNames", "bornOn"
  ON "Candidate" FOR EACH ROW EXECUTE FUNCTION note_resemblances();
INSERT INTO "Resemblance" ("firstId", "secondId")
  SELECT k.id, other FROM "Candidate" k CROSS JOIN LATERAL resembling(k.*) other WHERE k.id < other;

-- a pair is settled once, by somebody of the secretariat who is neither of the two
CREATE FUNCTION guard_resemblance() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.ruling IS NULL THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'no pair is settled before it is found' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.ruling IS NULL AND is_secretary(NEW."settledById")
    AND NOT EXISTS (SELECT FROM "Candidate" k WHERE k.id IN (NEW."firstId", NEW."secondId") AND k."userId" = NEW."settledById") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'pair % is settled once, by somebody else than its two persons', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_resemblance BEFORE INSERT OR UPDATE ON "Resemblance" FOR EACH ROW EXECUTE FUNCTION guard_resemblance();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Resemblance" FOR EACH ROW EXECUTE FUNCTION keep_columns('id', 'firstId', 'secondId');
CREATE TRIGGER keep_rows BEFORE DELETE ON "Resemblance" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "Resemblance" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
