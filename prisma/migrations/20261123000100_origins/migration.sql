-- The ledger and the certificates accept another origin than a decision of this portal: what was acquired before it or
-- elsewhere (TAKEN_OVER), what the CPNFPE decided to be worth a block (EQUIVALENCE). Nothing writes these yet; what the
-- database accepts of them is their whole shape: a source in words, a day, and two people of the secretariat, one who
-- enters and another who confirms. What awaits its confirmation is no row of the ledger.
CREATE TYPE "AcquisitionOrigin" AS ENUM ('DECISION', 'TAKEN_OVER', 'EQUIVALENCE');

ALTER TABLE "AcquiredBlock"
  ADD COLUMN origin "AcquisitionOrigin" NOT NULL DEFAULT 'DECISION',
  ADD COLUMN source TEXT,
  ADD COLUMN "recordedAt" TIMESTAMPTZ(3),
  ADD COLUMN "recordedById" UUID,
  ADD COLUMN "confirmedById" UUID,
  ALTER COLUMN "decisionId" DROP NOT NULL;
ALTER TABLE "AcquiredBlock" ALTER COLUMN origin DROP DEFAULT;
ALTER TABLE "AcquiredBlock"
  ADD CONSTRAINT "AcquiredBlock_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "AcquiredBlock_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "AcquiredBlock_origin" CHECK (
    CASE WHEN origin = 'DECISION'
      THEN "decisionId" IS NOT NULL AND num_nonnulls(source, "recordedAt", "recordedById", "confirmedById") = 0
      ELSE "decisionId" IS NULL AND is_filled(source) AND num_nonnulls("recordedAt", "recordedById", "confirmedById") = 3
        AND "recordedById" <> "confirmedById" AND "acquiredOn" <= "recordedAt"::date
    END);

ALTER TABLE "Certificate"
  ADD COLUMN origin "AcquisitionOrigin" NOT NULL DEFAULT 'DECISION',
  ADD COLUMN source TEXT,
  ADD COLUMN "confirmedById" UUID,
  ALTER COLUMN "candidacyId" DROP NOT NULL;
ALTER TABLE "Certificate" ALTER COLUMN origin DROP DEFAULT;
ALTER TABLE "Certificate"
  ADD CONSTRAINT "Certificate_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Certificate_origin" CHECK (
    CASE WHEN origin = 'DECISION'
      THEN "candidacyId" IS NOT NULL AND num_nonnulls(source, "confirmedById") = 0
      ELSE "candidacyId" IS NULL AND is_filled(source) AND "confirmedById" IS NOT NULL AND "confirmedById" <> "issuedById"
    END);

CREATE FUNCTION is_secretary(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "Membership" m WHERE m."userId" = person AND m.kind = 'SECRETARIAT' AND m."endedAt" IS NULL)
$$;

-- the ledger takes what signed minutes validated, and of another origin only what two people of the secretariat vouch for
CREATE OR REPLACE FUNCTION guard_acquired_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.origin <> 'DECISION' THEN
    IF is_secretary(NEW."recordedById") AND is_secretary(NEW."confirmedById") THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'block % is vouched for by no two people of the secretariat', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM "BlockDecision" b JOIN "DocketEntry" d ON d.id = b."entryId" JOIN "JurySession" s ON s.id = d."sessionId"
    JOIN "Candidacy" c ON c.id = d."candidacyId"
    WHERE b.id = NEW."decisionId" AND b.verdict = 'VALIDATED' AND b."blockId" = NEW."blockId"
      AND d.outcome = 'DECIDED' AND s.state = 'MINUTES_SIGNED' AND c."candidateId" = NEW."candidateId") THEN
    RAISE EXCEPTION 'no signed decision validates block % for this candidate', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- one standing certificate for a candidate and what it certifies; a revoked one may be issued anew
CREATE OR REPLACE FUNCTION guard_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Candidate" WHERE id = NEW."candidateId" FOR UPDATE;
  IF NOT EXISTS (
    SELECT FROM "Candidate" p JOIN "AcquiredBlock" a ON a."candidateId" = p.id JOIN "StoredFile" f ON f."candidateId" = p.id
    WHERE p.id = NEW."candidateId" AND p."identityCheckedAt" IS NOT NULL
      AND (NEW.kind = 'FULL' OR a."blockId" = NEW."blockId") AND f.id = NEW."fileId" AND f.purpose = 'CERTIFICATE'
      AND CASE WHEN NEW.origin = 'DECISION'
        THEN EXISTS (SELECT FROM "Candidacy" c WHERE c.id = NEW."candidacyId" AND c."candidateId" = p.id)
        ELSE a.origin <> 'DECISION' AND is_secretary(NEW."issuedById") AND is_secretary(NEW."confirmedById")
          AND EXISTS (SELECT FROM "CompetencyBlock" k WHERE k.id = a."blockId" AND k."versionId" = NEW."versionId")
      END) THEN
    RAISE EXCEPTION 'nothing acquired, checked and printed stands behind this certificate' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT FROM "Certificate" c WHERE c."candidateId" = NEW."candidateId" AND c.kind = NEW.kind
      AND (c."blockId" = NEW."blockId" OR (NEW.kind = 'FULL' AND c."versionId" = NEW."versionId"))
      AND NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = c.id)) THEN
    RAISE EXCEPTION 'a standing certificate exists already' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
