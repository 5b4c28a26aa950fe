-- Companies of one group, by SIREN: who works for one is linked to the candidates of another (D. 6412-6, R35).
CREATE TABLE "CompanyGroup" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  "recordedById" UUID NOT NULL,
  CONSTRAINT "CompanyGroup_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "CompanyGroup_name_check" CHECK (is_filled("name") AND char_length("name") <= 160)
);
CREATE TABLE "GroupCompany" (
  "id" UUID NOT NULL,
  "groupId" UUID NOT NULL,
  "siren" CHAR(9) NOT NULL,
  "name" TEXT NOT NULL,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  "recordedById" UUID NOT NULL,
  CONSTRAINT "GroupCompany_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "GroupCompany_siren_check" CHECK ("siren" ~ '^[0-9]{9}$'),
  CONSTRAINT "GroupCompany_name_check" CHECK (is_filled("name") AND char_length("name") <= 160)
);
CREATE UNIQUE INDEX "CompanyGroup_name_key" ON "CompanyGroup"("name");
CREATE INDEX "CompanyGroup_recordedById_idx" ON "CompanyGroup"("recordedById");
CREATE UNIQUE INDEX "GroupCompany_siren_key" ON "GroupCompany"("siren");
CREATE INDEX "GroupCompany_groupId_name_idx" ON "GroupCompany"("groupId", "name");
CREATE INDEX "GroupCompany_recordedById_idx" ON "GroupCompany"("recordedById");
ALTER TABLE "CompanyGroup"
  ADD CONSTRAINT "CompanyGroup_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GroupCompany"
  ADD CONSTRAINT "GroupCompany_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "CompanyGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "GroupCompany_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- recorded by the secretariat, never by who sits on the jury, and not rewritten: what was mistaken is taken out
CREATE FUNCTION guard_company_group() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' OR NOT is_secretary(NEW."recordedById") OR EXISTS (
    SELECT FROM "Mandate" m WHERE m."userId" = NEW."recordedById"
      AND (NEW."recordedAt" AT TIME ZONE 'Europe/Paris')::date BETWEEN m."startsOn" AND m."endsOn") THEN
    RAISE EXCEPTION 'a group is recorded by the secretariat, by nobody of the jury, and as it stands' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_company_group BEFORE INSERT OR UPDATE ON "CompanyGroup" FOR EACH ROW EXECUTE FUNCTION guard_company_group();
CREATE TRIGGER guard_company_group BEFORE INSERT OR UPDATE ON "GroupCompany" FOR EACH ROW EXECUTE FUNCTION guard_company_group();
GRANT SELECT, INSERT, DELETE ON "CompanyGroup", "GroupCompany" TO portail_app;
-- to lock a group, which takes a right to change it: the guard refuses every change
GRANT UPDATE ("name") ON "CompanyGroup" TO portail_app;
