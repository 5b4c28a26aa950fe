-- Where a member of the jury worked before: a link with a candidate may be a past one (D. 6412-6, R35).
CREATE TABLE "FormerEmployer" (
  "id" UUID NOT NULL,
  "mandateId" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "siren" CHAR(9),
  "endedOn" DATE,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  "recordedById" UUID NOT NULL,
  CONSTRAINT "FormerEmployer_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "FormerEmployer_name_check" CHECK (is_filled("name") AND char_length("name") <= 160),
  CONSTRAINT "FormerEmployer_siren_check" CHECK ("siren" ~ '^[0-9]{9}$'),
  CONSTRAINT "FormerEmployer_past_check" CHECK ("endedOn" <= ("recordedAt" AT TIME ZONE 'Europe/Paris')::date)
);
CREATE INDEX "FormerEmployer_mandateId_idx" ON "FormerEmployer"("mandateId");
CREATE INDEX "FormerEmployer_recordedById_idx" ON "FormerEmployer"("recordedById");
ALTER TABLE "FormerEmployer"
  ADD CONSTRAINT "FormerEmployer_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "FormerEmployer_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- recorded by somebody else than who holds the mandate, and never rewritten: what was mistaken is taken out
CREATE FUNCTION guard_former_employer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' OR EXISTS (SELECT FROM "Mandate" m WHERE m.id = NEW."mandateId" AND m."userId" = NEW."recordedById") THEN
    RAISE EXCEPTION 'a former employer is recorded by another, and as it stands' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_former_employer BEFORE INSERT OR UPDATE ON "FormerEmployer" FOR EACH ROW EXECUTE FUNCTION guard_former_employer();
GRANT SELECT, INSERT, DELETE ON "FormerEmployer" TO portail_app;
