-- apart from what they check, so that people go on meanwhile
ALTER TABLE "StoredFile" VALIDATE CONSTRAINT "StoredFile_owner";
ALTER TABLE "Certificate" VALIDATE CONSTRAINT "Certificate_signatoryId_fkey";
CREATE INDEX "Certificate_signatoryId_idx" ON "Certificate"("signatoryId");
