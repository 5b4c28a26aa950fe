-- what the secretariat has found of each piece of a request, one by one; and why a piece is asked for
CREATE TYPE "Verdict" AS ENUM ('PENDING', 'ACCEPTED', 'TO_REPLACE');
CREATE TABLE "PieceVerdict" (
  "fileId" UUID NOT NULL,
  "candidacyId" UUID NOT NULL,
  "verdict" "Verdict" NOT NULL,
  "reason" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "decidedById" UUID NOT NULL,
  "decidedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "PieceVerdict_pkey" PRIMARY KEY ("candidacyId", "fileId"),
  CONSTRAINT "PieceVerdict_reason" CHECK (("verdict" = 'TO_REPLACE') = ("reason" IS NOT NULL AND is_filled("reason"))),
  CONSTRAINT "PieceVerdict_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PieceVerdict_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PieceVerdict_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "PieceVerdict_fileId_idx" ON "PieceVerdict"("fileId");
CREATE INDEX "PieceVerdict_decidedById_idx" ON "PieceVerdict"("decidedById");
GRANT SELECT, INSERT, UPDATE ON "PieceVerdict" TO portail_app;
CREATE TRIGGER keep_columns BEFORE UPDATE ON "PieceVerdict" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId', 'fileId');

-- by the secretariat, on a piece of that request or the identity document of its candidate, until the decision
CREATE FUNCTION guard_piece_verdict() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  IF NOT is_secretary(NEW."decidedById") OR NOT EXISTS (
    SELECT FROM "Candidacy" c JOIN "StoredFile" f ON f."candidacyId" = c.id OR (f."candidateId" = c."candidateId" AND f."candidacyId" IS NULL)
    WHERE c.id = NEW."candidacyId" AND f.id = NEW."fileId" AND f.purpose IN ('IDENTITY_DOCUMENT', 'PROOF', 'PIECE')
      AND c.state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW')) THEN
    RAISE EXCEPTION 'no verdict is given on file % of candidacy %', NEW."fileId", NEW."candidacyId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_piece_verdict BEFORE INSERT OR UPDATE ON "PieceVerdict" FOR EACH ROW EXECUTE FUNCTION guard_piece_verdict();

ALTER TABLE "RequestedPiece" ADD COLUMN "reason" TEXT CHECK ("reason" IS NULL OR is_filled("reason"));
