-- What somebody acquired before the portal or elsewhere, as one person of the secretariat records it from its proof and another
-- confirms; the ledger then takes its blocks, and takes nothing of another origin than a decision in any other way (R9, R11).
ALTER TYPE "FilePurpose" ADD VALUE 'ACQUISITION_PROOF' BEFORE 'RECEIPT';

CREATE TABLE "PriorAcquisition" (
  "id" UUID NOT NULL,
  "candidateId" UUID NOT NULL,
  "versionId" UUID NOT NULL,
  "origin" "AcquisitionOrigin" NOT NULL,
  "isCertified" BOOLEAN NOT NULL,
  "acquiredOn" DATE NOT NULL,
  "source" TEXT NOT NULL,
  "fileId" UUID NOT NULL,
  "proposedById" UUID NOT NULL,
  "proposedAt" TIMESTAMPTZ(3) NOT NULL,
  "confirmedById" UUID,
  "confirmedAt" TIMESTAMPTZ(3),
  "endedById" UUID,
  "endedAt" TIMESTAMPTZ(3),
  "endReason" TEXT,
  CONSTRAINT "PriorAcquisition_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "PriorAcquisition_origin" CHECK ("origin" <> 'DECISION' AND ("origin" = 'TAKEN_OVER' OR NOT "isCertified")),
  CONSTRAINT "PriorAcquisition_source" CHECK (is_filled("source")),
  CONSTRAINT "PriorAcquisition_past" CHECK ("acquiredOn" <= ("proposedAt" AT TIME ZONE 'Europe/Paris')::date),
  CONSTRAINT "PriorAcquisition_two_people" CHECK ("confirmedById" <> "proposedById"),
  CONSTRAINT "PriorAcquisition_confirmed" CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL) AND "confirmedAt" >= "proposedAt"),
  CONSTRAINT "PriorAcquisition_ended" CHECK (num_nonnulls("endedAt", "endedById", "endReason") IN (0, 3)
    AND ("endReason" IS NULL OR is_filled("endReason")) AND "endedAt" >= "proposedAt"),
  CONSTRAINT "PriorAcquisition_one_end" CHECK ("confirmedAt" IS NULL OR "endedAt" IS NULL),
  CONSTRAINT "PriorAcquisition_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PriorAcquisition_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CertificationVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PriorAcquisition_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PriorAcquisition_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PriorAcquisition_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PriorAcquisition_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "PriorAcquisition_candidateId_idx" ON "PriorAcquisition"("candidateId");
CREATE INDEX "PriorAcquisition_versionId_idx" ON "PriorAcquisition"("versionId");
CREATE INDEX "PriorAcquisition_fileId_idx" ON "PriorAcquisition"("fileId");
CREATE INDEX "PriorAcquisition_open_idx" ON "PriorAcquisition" ("proposedAt") WHERE "confirmedAt" IS NULL AND "endedAt" IS NULL;

CREATE TABLE "PriorAcquisitionBlock" (
  "priorAcquisitionId" UUID NOT NULL,
  "blockId" UUID NOT NULL,
  "options" TEXT[],
  CONSTRAINT "PriorAcquisitionBlock_pkey" PRIMARY KEY ("priorAcquisitionId", "blockId"),
  CONSTRAINT "PriorAcquisitionBlock_priorAcquisitionId_fkey" FOREIGN KEY ("priorAcquisitionId") REFERENCES "PriorAcquisition"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PriorAcquisitionBlock_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "CompetencyBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "PriorAcquisitionBlock_blockId_idx" ON "PriorAcquisitionBlock"("blockId");

CREATE TRIGGER guard_proposal BEFORE INSERT OR UPDATE ON "PriorAcquisition" FOR EACH ROW EXECUTE FUNCTION guard_proposal();
-- on a proof deposited for the candidate, who neither records nor confirms it
CREATE FUNCTION guard_prior_acquisition() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "StoredFile" f WHERE f.id = NEW."fileId" AND f.purpose = 'ACQUISITION_PROOF' AND f."candidateId" = NEW."candidateId") THEN
    RAISE EXCEPTION 'a prior acquisition rests on a proof deposited for its candidate' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM "Candidate" p WHERE p.id = NEW."candidateId" AND p."userId" IN (NEW."proposedById", NEW."confirmedById")) THEN
    RAISE EXCEPTION 'nobody vouches for what they acquired themself' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_prior_acquisition BEFORE INSERT OR UPDATE ON "PriorAcquisition" FOR EACH ROW EXECUTE FUNCTION guard_prior_acquisition();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "PriorAcquisition" FOR EACH ROW EXECUTE FUNCTION keep_columns(
  'id', 'candidateId', 'versionId', 'origin', 'isCertified', 'acquiredOn', 'source', 'fileId', 'proposedById', 'proposedAt');
CREATE TRIGGER keep_rows BEFORE DELETE ON "PriorAcquisition" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "PriorAcquisition" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT, UPDATE ON "PriorAcquisition" TO portail_app;

-- its blocks are those of its version, as it was proposed
CREATE FUNCTION guard_prior_acquisition_block() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "PriorAcquisition" r JOIN "CompetencyBlock" k ON k."versionId" = r."versionId"
    WHERE r.id = NEW."priorAcquisitionId" AND k.id = NEW."blockId" AND num_nonnulls(r."confirmedAt", r."endedAt") = 0) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'block % is none of what was proposed', NEW."blockId" USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_prior_acquisition_block BEFORE INSERT ON "PriorAcquisitionBlock" FOR EACH ROW EXECUTE FUNCTION guard_prior_acquisition_block();
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "PriorAcquisitionBlock" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "PriorAcquisitionBlock" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "PriorAcquisitionBlock" TO portail_app;

-- the ledger takes what signed minutes validated, and of another origin what was recorded and confirmed, word for word: not what
-- the person, or whoever may be the same, holds by then, nor what a request of theirs that was handed in asks for
CREATE OR REPLACE FUNCTION guard_acquired_block() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  acquired "CompetencyBlock";
  day date := (NEW."recordedAt" AT TIME ZONE 'Europe/Paris')::date;
BEGIN
  IF NEW.origin = 'DECISION' THEN
    IF EXISTS (
      SELECT FROM "BlockDecision" b JOIN "DocketEntry" d ON d.id = b."entryId" JOIN "JurySession" s ON s.id = d."sessionId"
      JOIN "Candidacy" c ON c.id = d."candidacyId"
      WHERE b.id = NEW."decisionId" AND b.verdict = 'VALIDATED' AND b."blockId" = NEW."blockId"
        AND d.outcome = 'DECIDED' AND s.state = 'MINUTES_SIGNED' AND c."candidateId" = NEW."candidateId") THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'no signed decision validates block % for this candidate', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM "PriorAcquisition" r JOIN "PriorAcquisitionBlock" b ON b."priorAcquisitionId" = r.id
    WHERE (r."candidateId", b."blockId", r.origin, r."acquiredOn", r.source, b.options, r."proposedById", r."confirmedById", r."confirmedAt")
      = (NEW."candidateId", NEW."blockId", NEW.origin, NEW."acquiredOn", NEW.source, NEW.options, NEW."recordedById", NEW."confirmedById",
        NEW."recordedAt")) THEN
    RAISE EXCEPTION 'block % is vouched for by no two people of the secretariat', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT * INTO acquired FROM "CompetencyBlock" k WHERE k.id = NEW."blockId";
  PERFORM hold_doubles(NEW."candidateId");
  IF acquired.code = ANY (held_codes(NEW."candidateId", acquired."versionId", day)) OR EXISTS (
    SELECT FROM doubles(NEW."candidateId") other WHERE acquired.code = ANY (held_codes(other, acquired."versionId"))) THEN
    RAISE EXCEPTION 'block % is already held', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT FROM "RequestedBlock" q JOIN "Candidacy" c ON c.id = q."candidacyId"
    WHERE q.open AND c.number IS NOT NULL AND q."candidateId" IN (SELECT files_of_person(NEW."candidateId"))
      AND (q."blockId" = NEW."blockId" OR (NEW."blockId", q."blockId") IN (SELECT e."fromBlockId", e."toBlockId" FROM counted(day) e))) THEN
    RAISE EXCEPTION 'block % is asked for', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER TABLE "AcquiredBlock" DROP CONSTRAINT "AcquiredBlock_origin", ADD CONSTRAINT "AcquiredBlock_origin" CHECK (
  CASE WHEN origin = 'DECISION'
    THEN "decisionId" IS NOT NULL AND num_nonnulls(source, "recordedAt", "recordedById", "confirmedById") = 0
    ELSE "decisionId" IS NULL AND is_filled(source) AND num_nonnulls("recordedAt", "recordedById", "confirmedById") = 3
      AND "recordedById" <> "confirmedById" AND "acquiredOn" <= ("recordedAt" AT TIME ZONE 'Europe/Paris')::date
  END) NOT VALID;

-- a parchemin stands on what is held on the day it is issued, and never beside the certificate itself delivered elsewhere
CREATE OR REPLACE FUNCTION guard_certificate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM "Candidate" WHERE id = NEW."candidateId" FOR UPDATE;
  IF NOT EXISTS (
    SELECT FROM "Candidate" p JOIN "StoredFile" f ON f."candidateId" = p.id
    WHERE p.id = NEW."candidateId" AND p."identityCheckedAt" IS NOT NULL AND f.id = NEW."fileId" AND f.purpose = 'CERTIFICATE'
      AND (NEW.origin <> 'DECISION' OR (NEW."bornOn" = p."bornOn" AND starts_with(NEW."birthPlace", p."birthPlace")
        AND NEW."holderName" = concat_ws(' ', p."firstName", nullif(p."otherFirstNames", ''), p."birthName")))) THEN
    RAISE EXCEPTION 'this certificate is not in the name of its holder, checked and printed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'FULL' AND NOT EXISTS (
    SELECT FROM "CertificationVersion" v
    WHERE v.id = NEW."versionId" AND is_awarded(v."awardRule", held_codes(NEW."candidateId", v.id, NEW."issuedOn"))) THEN
    RAISE EXCEPTION 'the blocks held do not award this certification' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'FULL' AND NEW.origin = 'DECISION' AND EXISTS (
    SELECT FROM "PriorAcquisition" r WHERE r."candidateId" IN (SELECT files_of_person(NEW."candidateId"))
      AND r."versionId" = NEW."versionId" AND r."isCertified" AND r."confirmedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'this certificate was delivered elsewhere' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT (CASE WHEN NEW.origin = 'DECISION' THEN EXISTS (
      SELECT FROM "Candidacy" c WHERE c.id = NEW."candidacyId" AND c."candidateId" = NEW."candidateId"
        AND c."versionId" = NEW."versionId" AND c.state = 'DECIDED'
        AND EXISTS (
          SELECT FROM "DocketEntry" d JOIN "BlockDecision" b ON b."entryId" = d.id JOIN "AcquiredBlock" a ON a."decisionId" = b.id
          WHERE d."candidacyId" = c.id AND a."candidateId" = c."candidateId" AND (NEW.kind = 'FULL' OR a."blockId" = NEW."blockId")))
    ELSE is_secretary(NEW."issuedById") AND is_secretary(NEW."confirmedById") AND EXISTS (
      SELECT FROM "AcquiredBlock" a JOIN "CompetencyBlock" k ON k.id = a."blockId"
      WHERE a."candidateId" = NEW."candidateId" AND a.origin <> 'DECISION' AND k."versionId" = NEW."versionId"
        AND (NEW.kind = 'FULL' OR a."blockId" = NEW."blockId"))
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
