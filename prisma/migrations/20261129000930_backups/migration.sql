-- What the portal knows of its backups, and whether it is being put back to an earlier moment: nothing of the storage is
-- swept then.
CREATE TABLE "Backup" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "finishedAt" TIMESTAMPTZ(3) NOT NULL,
  "bytes" BIGINT NOT NULL,
  "files" INTEGER NOT NULL,
  CONSTRAINT "Backup_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Backup_period" CHECK ("finishedAt" >= "startedAt"),
  CONSTRAINT "Backup_content" CHECK ("bytes" > 0 AND "files" >= 0)
);
CREATE UNIQUE INDEX "Backup_name_key" ON "Backup" ("name");
CREATE INDEX "Backup_finishedAt_idx" ON "Backup" ("finishedAt" DESC);
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "Backup" FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "Backup" TO portail_app;

-- written by the owner alone, who restores
CREATE TABLE "Restoration" (
  "id" UUID NOT NULL,
  "backup" TEXT,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "finishedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Restoration_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Restoration_period" CHECK ("finishedAt" >= "startedAt")
);
CREATE UNIQUE INDEX "Restoration_unfinished_key" ON "Restoration" (("finishedAt" IS NULL)) WHERE "finishedAt" IS NULL;
CREATE FUNCTION guard_restoration() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD."finishedAt" IS NOT NULL OR to_jsonb(NEW) - 'finishedAt' <> to_jsonb(OLD) - 'finishedAt' THEN
    RAISE EXCEPTION 'a restoration is finished once, never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_restoration BEFORE UPDATE ON "Restoration" FOR EACH ROW EXECUTE FUNCTION guard_restoration();
CREATE TRIGGER keep_rows BEFORE DELETE ON "Restoration" FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT ON "Restoration" TO portail_app;
