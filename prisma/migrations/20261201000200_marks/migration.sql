-- What the documents of the body bear of its own: the signature of who signs its certificates, from a day to another, with a
-- seal beside it (R66), and a logo. The image comes first, then the row that puts it into use.
ALTER TYPE "FilePurpose" ADD VALUE 'SIGNATURE';
ALTER TYPE "FilePurpose" ADD VALUE 'SEAL';
ALTER TYPE "FilePurpose" ADD VALUE 'LOGO';
ALTER TYPE "FilePurpose" ADD VALUE 'SPECIMEN';

-- a file is somebody's or a session's, but for what is the body's own
ALTER TABLE "StoredFile" DROP CONSTRAINT "StoredFile_owner";
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_owner" CHECK (
  (purpose::text IN ('SIGNATURE', 'SEAL', 'LOGO', 'SPECIMEN')) = (num_nonnulls("candidateId", "candidacyId", "sessionId") = 0)) NOT VALID;

CREATE TABLE "Signatory" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "capacity" TEXT NOT NULL,
  "startsOn" DATE NOT NULL,
  "endsOn" DATE,
  "version" INTEGER NOT NULL DEFAULT 1,
  "signatureId" UUID NOT NULL,
  "sealId" UUID,
  "appointedAt" TIMESTAMPTZ(3) NOT NULL,
  "appointedById" UUID NOT NULL,
  CONSTRAINT "Signatory_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Signatory_name_check" CHECK (btrim("name") <> ''),
  CONSTRAINT "Signatory_capacity_check" CHECK (btrim("capacity") <> ''),
  CONSTRAINT "Signatory_period" CHECK ("endsOn" >= "startsOn"),
  CONSTRAINT "Signatory_one" EXCLUDE USING gist (daterange("startsOn", "endsOn", '[]') WITH &&)
);
CREATE INDEX "Signatory_signatureId_idx" ON "Signatory"("signatureId");
CREATE INDEX "Signatory_sealId_idx" ON "Signatory"("sealId");
ALTER TABLE "Signatory"
  ADD CONSTRAINT "Signatory_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Signatory_sealId_fkey" FOREIGN KEY ("sealId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Signatory_appointedById_fkey" FOREIGN KEY ("appointedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "Logo" (
  "id" UUID NOT NULL,
  "fileId" UUID NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "startedById" UUID NOT NULL,
  "endedAt" TIMESTAMPTZ(3),
  "endedById" UUID,
  CONSTRAINT "Logo_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Logo_ended" CHECK (("endedAt" IS NULL) = ("endedById" IS NULL) AND "endedAt" >= "startedAt")
);
CREATE UNIQUE INDEX "Logo_one_key" ON "Logo" ((true)) WHERE "endedAt" IS NULL;
CREATE INDEX "Logo_fileId_idx" ON "Logo"("fileId");
ALTER TABLE "Logo"
  ADD CONSTRAINT "Logo_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Logo_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Logo_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- whose signature a certificate bears; none is known of those that were issued before
ALTER TABLE "Certificate" ADD COLUMN "signatoryId" UUID;
ALTER TABLE "Certificate"
  ADD CONSTRAINT "Certificate_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- an image of the right kind that is still there
CREATE FUNCTION is_mark(file uuid, kind text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "StoredFile" f WHERE f.id = file AND f.purpose::text = kind AND f."erasedAt" IS NULL
    AND f.mime IN ('image/png', 'image/jpeg'))
$$;

CREATE FUNCTION guard_signatory() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NOT (is_mark(NEW."signatureId", 'SIGNATURE') AND (NEW."sealId" IS NULL OR is_mark(NEW."sealId", 'SEAL'))) THEN
    RAISE EXCEPTION 'who signs does so with a deposited signature, and a deposited seal' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND EXISTS (
    SELECT FROM "Certificate" c WHERE c."signatoryId" = NEW.id AND c."issuedOn" > NEW."endsOn") THEN
    RAISE EXCEPTION 'a certificate was signed after that day' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_signatory BEFORE INSERT OR UPDATE ON "Signatory" FOR EACH ROW EXECUTE FUNCTION guard_signatory();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Signatory" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'name', 'capacity', 'startsOn', 'signatureId', 'sealId', 'appointedAt', 'appointedById');
CREATE TRIGGER raise_version BEFORE UPDATE ON "Signatory" FOR EACH ROW EXECUTE FUNCTION raise_version();

CREATE FUNCTION guard_logo() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NOT is_mark(NEW."fileId", 'LOGO') THEN
    RAISE EXCEPTION 'a logo is a deposited image' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."endedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a logo that was withdrawn stays so' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_logo BEFORE INSERT OR UPDATE ON "Logo" FOR EACH ROW EXECUTE FUNCTION guard_logo();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Logo" FOR EACH ROW EXECUTE FUNCTION keep_columns('id', 'fileId', 'startedAt', 'startedById');
CREATE TRIGGER keep_rows BEFORE DELETE ON "Logo" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "Logo" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- the signature is that of the day
CREATE FUNCTION guard_certificate_signatory() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Signatory" s WHERE s.id = NEW."signatoryId"
    AND NEW."issuedOn" <@ daterange(s."startsOn", s."endsOn", '[]')) THEN
    RAISE EXCEPTION 'nobody signs outside of their days' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_certificate_signatory BEFORE INSERT ON "Certificate" FOR EACH ROW WHEN (NEW."signatoryId" IS NOT NULL)
  EXECUTE FUNCTION guard_certificate_signatory();

-- what is or was in use stays
CREATE FUNCTION keep_marks() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Signatory" s WHERE NEW.id IN (s."signatureId", s."sealId"))
    OR EXISTS (SELECT FROM "Logo" l WHERE l."fileId" = NEW.id) THEN
    RAISE EXCEPTION 'a mark in use is kept' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_marks BEFORE UPDATE ON "StoredFile" FOR EACH ROW
  WHEN (NEW."erasedAt" IS NOT NULL AND NEW."candidateId" IS NULL AND NEW."candidacyId" IS NULL AND NEW."sessionId" IS NULL)
  EXECUTE FUNCTION keep_marks();

GRANT SELECT, INSERT, UPDATE, DELETE ON "Signatory" TO portail_app;
GRANT SELECT, INSERT, UPDATE ON "Logo" TO portail_app;
