-- What keeps a candidacy alive once the registration of its version has run out (R2, L. 6113-9): an entry into training in
-- time, with its proof, or the secretariat's decision to go on for a reason. Both are kept as they were recorded.
ALTER TYPE "FilePurpose" ADD VALUE 'TRAINING_PROOF' BEFORE 'RECEIPT';

CREATE TABLE "TrainingEntry" (
  "id" UUID NOT NULL,
  "candidacyId" UUID NOT NULL,
  "fileId" UUID NOT NULL,
  "enteredOn" DATE NOT NULL,
  "provider" TEXT NOT NULL,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  "recordedById" UUID NOT NULL,
  CONSTRAINT "TrainingEntry_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "TrainingEntry_provider_check" CHECK (btrim("provider") <> ''),
  CONSTRAINT "TrainingEntry_past_check" CHECK ("enteredOn" <= ("recordedAt" AT TIME ZONE 'Europe/Paris')::date)
);
CREATE INDEX "TrainingEntry_candidacyId_recordedAt_idx" ON "TrainingEntry"("candidacyId", "recordedAt");
CREATE INDEX "TrainingEntry_fileId_idx" ON "TrainingEntry"("fileId");
ALTER TABLE "TrainingEntry"
  ADD CONSTRAINT "TrainingEntry_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "TrainingEntry_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "TrainingEntry_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ExpiryWaiver" (
  "id" UUID NOT NULL,
  "candidacyId" UUID NOT NULL,
  "reason" TEXT NOT NULL,
  "decidedAt" TIMESTAMPTZ(3) NOT NULL,
  "decidedById" UUID NOT NULL,
  CONSTRAINT "ExpiryWaiver_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ExpiryWaiver_reason_check" CHECK (btrim("reason") <> '')
);
CREATE UNIQUE INDEX "ExpiryWaiver_candidacyId_key" ON "ExpiryWaiver"("candidacyId");
ALTER TABLE "ExpiryWaiver"
  ADD CONSTRAINT "ExpiryWaiver_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "ExpiryWaiver_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- a proof shows the training of whom it was deposited for, at work
CREATE FUNCTION guard_training_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "StoredFile" f JOIN "Candidacy" c ON c.id = f."candidacyId"
    WHERE f.id = NEW."fileId" AND c.id = NEW."candidacyId" AND c.route = 'WORKPLACE' AND f.purpose = 'TRAINING_PROOF') THEN
    RAISE EXCEPTION 'an entry into training rests on a proof deposited for a candidacy at work' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_training_entry BEFORE INSERT ON "TrainingEntry" FOR EACH ROW EXECUTE FUNCTION guard_training_entry();

CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "TrainingEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "TrainingEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "ExpiryWaiver" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "ExpiryWaiver" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "TrainingEntry", "ExpiryWaiver" TO portail_app;
