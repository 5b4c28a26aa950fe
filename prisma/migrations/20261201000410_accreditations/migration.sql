-- What the certifying body has accredited a company for: blocks, between days (R84, R. 6113-16). Kept as it was recorded; one
-- that was mistaken or is withdrawn says so.
CREATE TABLE "Accreditation" (
  "id" UUID NOT NULL,
  "companyId" UUID NOT NULL,
  "reference" TEXT NOT NULL,
  "startsOn" DATE NOT NULL,
  "endsOn" DATE,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  "recordedById" UUID NOT NULL,
  "withdrawnAt" TIMESTAMPTZ(3),
  "withdrawnById" UUID,
  "withdrawalReason" TEXT,
  CONSTRAINT "Accreditation_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Accreditation_reference_check" CHECK (is_filled("reference") AND char_length("reference") <= 120),
  CONSTRAINT "Accreditation_period_check" CHECK ("endsOn" >= "startsOn"),
  CONSTRAINT "Accreditation_withdrawal_check" CHECK (num_nonnulls("withdrawnAt", "withdrawnById", "withdrawalReason") IN (0, 3)
    AND ("withdrawalReason" IS NULL OR is_filled("withdrawalReason")))
);
CREATE TABLE "AccreditedBlock" (
  "accreditationId" UUID NOT NULL,
  "blockId" UUID NOT NULL,
  CONSTRAINT "AccreditedBlock_pkey" PRIMARY KEY ("accreditationId", "blockId")
);
CREATE INDEX "Accreditation_companyId_startsOn_idx" ON "Accreditation"("companyId", "startsOn");
CREATE INDEX "Accreditation_recordedById_idx" ON "Accreditation"("recordedById");
CREATE INDEX "Accreditation_withdrawnById_idx" ON "Accreditation"("withdrawnById");
CREATE INDEX "AccreditedBlock_blockId_idx" ON "AccreditedBlock"("blockId");
ALTER TABLE "Accreditation"
  ADD CONSTRAINT "Accreditation_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Accreditation_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Accreditation_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AccreditedBlock"
  ADD CONSTRAINT "AccreditedBlock_accreditationId_fkey" FOREIGN KEY ("accreditationId") REFERENCES "Accreditation"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "AccreditedBlock_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION guard_accreditation() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD."withdrawnAt" IS NOT NULL OR (OLD."companyId", OLD."reference", OLD."startsOn", OLD."endsOn", OLD."recordedAt", OLD."recordedById")
    IS DISTINCT FROM (NEW."companyId", NEW."reference", NEW."startsOn", NEW."endsOn", NEW."recordedAt", NEW."recordedById") THEN
    RAISE EXCEPTION 'an accreditation stays as it was recorded, and is withdrawn once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_accreditation BEFORE UPDATE ON "Accreditation" FOR EACH ROW EXECUTE FUNCTION guard_accreditation();
CREATE TRIGGER keep_rows BEFORE DELETE ON "Accreditation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "Accreditation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "AccreditedBlock" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "AccreditedBlock" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT, UPDATE ("withdrawnAt", "withdrawnById", "withdrawalReason") ON "Accreditation" TO portail_app;
GRANT SELECT, INSERT ON "AccreditedBlock" TO portail_app;
