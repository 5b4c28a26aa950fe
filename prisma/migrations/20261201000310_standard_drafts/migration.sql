-- A version of the référentiel as the secretariat prepares it: used by nothing before one person proposes it and another publishes it.
CREATE TABLE "StandardDraft" (
  id UUID NOT NULL,
  "certificationId" UUID NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  content JSONB NOT NULL,
  "createdById" UUID NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "editedAt" TIMESTAMPTZ(3) NOT NULL,
  "proposedById" UUID,
  "proposedAt" TIMESTAMPTZ(3),
  "offeredFrom" DATE,
  "publishedById" UUID,
  "publishedAt" TIMESTAMPTZ(3),
  "publishedVersionId" UUID,
  "discardedAt" TIMESTAMPTZ(3),
  CONSTRAINT "StandardDraft_pkey" PRIMARY KEY (id),
  CONSTRAINT "StandardDraft_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StandardDraft_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StandardDraft_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StandardDraft_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StandardDraft_publishedVersionId_fkey" FOREIGN KEY ("publishedVersionId") REFERENCES "CertificationVersion"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StandardDraft_two_people" CHECK ("publishedById" <> "proposedById"),
  CONSTRAINT "StandardDraft_proposed" CHECK (num_nonnulls("proposedById", "proposedAt", "offeredFrom") IN (0, 3)),
  CONSTRAINT "StandardDraft_published" CHECK (
    num_nonnulls("publishedById", "publishedAt", "publishedVersionId") IN (0, 3) AND ("publishedAt" IS NULL OR "proposedAt" <= "publishedAt")),
  CONSTRAINT "StandardDraft_one_end" CHECK ("publishedAt" IS NULL OR "discardedAt" IS NULL),
  CONSTRAINT "StandardDraft_content" CHECK (jsonb_typeof(content) = 'object')
);
CREATE UNIQUE INDEX "StandardDraft_publishedVersionId_key" ON "StandardDraft"("publishedVersionId");
CREATE INDEX "StandardDraft_certificationId_idx" ON "StandardDraft"("certificationId");
CREATE INDEX "StandardDraft_createdById_idx" ON "StandardDraft"("createdById");
CREATE INDEX "StandardDraft_proposedById_idx" ON "StandardDraft"("proposedById");
CREATE INDEX "StandardDraft_publishedById_idx" ON "StandardDraft"("publishedById");
GRANT SELECT, INSERT, UPDATE ON "StandardDraft" TO portail_app;
GRANT INSERT ON "CertificationVersion", "CompetencyBlock", "Activity", "Competency", "Criterion" TO portail_app;

-- begins as a draft; is proposed as it stands and published as it was proposed, each by somebody of the secretariat; over, it is kept
CREATE FUNCTION guard_standard_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF num_nonnulls(NEW."proposedAt", NEW."publishedAt", NEW."discardedAt") > 0 THEN
      RAISE EXCEPTION 'a version begins as a draft' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF num_nonnulls(OLD."publishedAt", OLD."discardedAt") > 0 THEN
    RAISE EXCEPTION 'a draft that is published or given up is kept as it was' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.version <= OLD.version THEN
    RAISE EXCEPTION 'each change of a draft is a version of its own' USING ERRCODE = 'restrict_violation';
  END IF;
  IF num_nonnulls(OLD."proposedAt", NEW."proposedAt") > 0 AND NEW.content <> OLD.content
    OR num_nonnulls(OLD."proposedAt", NEW."proposedAt") = 2
      AND (NEW."proposedById", NEW."proposedAt", NEW."offeredFrom") IS DISTINCT FROM (OLD."proposedById", OLD."proposedAt", OLD."offeredFrom") THEN
    RAISE EXCEPTION 'a draft is proposed and published as it stands' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."publishedAt" IS NOT NULL AND OLD."proposedAt" IS NULL
    OR NEW."proposedById" IS DISTINCT FROM OLD."proposedById" AND NEW."proposedById" IS NOT NULL AND NOT is_secretary(NEW."proposedById")
    OR NEW."publishedById" IS NOT NULL AND NOT is_secretary(NEW."publishedById") THEN
    RAISE EXCEPTION 'a version is proposed by one of the secretariat, then published by another' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_standard_draft BEFORE INSERT OR UPDATE ON "StandardDraft" FOR EACH ROW EXECUTE FUNCTION guard_standard_draft();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "StandardDraft" FOR EACH ROW EXECUTE FUNCTION keep_columns('id', 'certificationId', 'createdById', 'createdAt');
CREATE TRIGGER keep_rows BEFORE DELETE ON "StandardDraft" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "StandardDraft" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- a version is the one that two people have published; but for those of the first loading, which is the owner's and says no day
CREATE FUNCTION guard_publication() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."offeredFrom" IS NULL AND pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') OR EXISTS (
    SELECT FROM "StandardDraft" d
    WHERE d."publishedVersionId" = NEW.id AND d."certificationId" = NEW."certificationId"
      AND d.content ->> 'rncpCode' = NEW."rncpCode" AND d."offeredFrom" = NEW."offeredFrom") THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'version % is published by no two people', NEW."rncpCode" USING ERRCODE = 'restrict_violation';
END $$;
CREATE CONSTRAINT TRIGGER guard_publication AFTER INSERT ON "CertificationVersion" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION guard_publication();
