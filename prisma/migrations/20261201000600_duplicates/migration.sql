-- A duplicate of a certificate keeps its number and its code (R69): a further document of one row, with why it was asked for.
CREATE TABLE "CertificateDuplicate" (
  "id" UUID NOT NULL,
  "certificateId" UUID NOT NULL,
  "reason" TEXT NOT NULL,
  "issuedOn" DATE NOT NULL,
  "issuedAt" TIMESTAMPTZ(3) NOT NULL,
  "issuedById" UUID NOT NULL,
  "signatoryId" UUID NOT NULL,
  "fileId" UUID NOT NULL,
  CONSTRAINT "CertificateDuplicate_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "CertificateDuplicate_reason_check" CHECK (is_filled("reason")),
  CONSTRAINT "CertificateDuplicate_issuedOn_check" CHECK ("issuedOn" = ("issuedAt" AT TIME ZONE 'Europe/Paris')::date),
  CONSTRAINT "CertificateDuplicate_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CertificateDuplicate_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CertificateDuplicate_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CertificateDuplicate_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "CertificateDuplicate_fileId_key" ON "CertificateDuplicate"("fileId");
CREATE INDEX "CertificateDuplicate_certificateId_idx" ON "CertificateDuplicate"("certificateId");
CREATE INDEX "CertificateDuplicate_issuedById_idx" ON "CertificateDuplicate"("issuedById");
CREATE INDEX "CertificateDuplicate_signatoryId_idx" ON "CertificateDuplicate"("signatoryId");

-- of a certificate that stands and that this portal drew, in a document of its own
CREATE FUNCTION guard_certificate_duplicate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF is_secretary(NEW."issuedById") AND EXISTS (
    SELECT FROM "Certificate" c JOIN "StoredFile" f ON f.id = NEW."fileId" AND f."candidateId" = c."candidateId"
    WHERE c.id = NEW."certificateId" AND c.origin = 'DECISION' AND f.purpose = 'CERTIFICATE' AND f.id <> c."fileId"
      AND c."issuedAt" <= NEW."issuedAt"
      AND NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = c.id)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a duplicate is of a standing certificate of the portal, by the secretariat' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_certificate_duplicate BEFORE INSERT ON "CertificateDuplicate" FOR EACH ROW EXECUTE FUNCTION guard_certificate_duplicate();
CREATE TRIGGER guard_certificate_signatory BEFORE INSERT ON "CertificateDuplicate" FOR EACH ROW EXECUTE FUNCTION guard_certificate_signatory();
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "CertificateDuplicate" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "CertificateDuplicate" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "CertificateDuplicate" TO portail_app;

CREATE OR REPLACE FUNCTION guard_signatory() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NOT (is_mark(NEW."signatureId", 'SIGNATURE') AND (NEW."sealId" IS NULL OR is_mark(NEW."sealId", 'SEAL'))) THEN
    RAISE EXCEPTION 'who signs does so with a deposited signature, and a deposited seal' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (
    EXISTS (SELECT FROM "Certificate" c WHERE c."signatoryId" = NEW.id AND c."issuedOn" > NEW."endsOn")
    OR EXISTS (SELECT FROM "CertificateDuplicate" d WHERE d."signatoryId" = NEW.id AND d."issuedOn" > NEW."endsOn")) THEN
    RAISE EXCEPTION 'a certificate was signed after that day' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
