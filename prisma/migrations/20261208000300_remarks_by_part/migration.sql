-- which situation of the edition before one continues, and on which one, or on the presentation, the secretariat remarked
ALTER TABLE "WorkSituation" ADD COLUMN "formerId" UUID REFERENCES "WorkSituation" (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Remark"
  ADD COLUMN "situationId" UUID REFERENCES "WorkSituation" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN "onPresentation" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "Remark_part" CHECK ("situationId" IS NULL OR NOT "onPresentation");

CREATE TRIGGER keep_former BEFORE UPDATE ON "WorkSituation" FOR EACH ROW EXECUTE FUNCTION keep_columns('formerId');

-- a situation continues one of its own dossier and block
CREATE FUNCTION guard_former_situation() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "WorkSituation" s JOIN "ValidationFile" f ON f.id = s."validationFileId"
      JOIN "ValidationFile" v ON v."candidacyId" = f."candidacyId" AND v.edition > f.edition
    WHERE s.id = NEW."formerId" AND s."blockId" = NEW."blockId" AND v.id = NEW."validationFileId") THEN
    RAISE EXCEPTION 'a work situation continues one of an earlier edition of its dossier' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_former_situation BEFORE INSERT ON "WorkSituation" FOR EACH ROW
  WHEN (NEW."formerId" IS NOT NULL) EXECUTE FUNCTION guard_former_situation();

-- and a remark is made on a situation of its own dossier
CREATE FUNCTION guard_remark_part() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "WorkSituation" s JOIN "ValidationFile" v ON v.id = s."validationFileId"
    WHERE s.id = NEW."situationId" AND v."candidacyId" = NEW."candidacyId") THEN
    RAISE EXCEPTION 'a remark is made on a situation of its dossier' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_remark_part BEFORE INSERT ON "Remark" FOR EACH ROW
  WHEN (NEW."situationId" IS NOT NULL) EXECUTE FUNCTION guard_remark_part();
