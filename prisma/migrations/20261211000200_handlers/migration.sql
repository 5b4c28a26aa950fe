-- who of the secretariat follows a dossier until it ends; nobody at first
ALTER TABLE "Candidacy" ADD COLUMN "handlerId" UUID;
ALTER TABLE "Candidacy" ADD CONSTRAINT "Candidacy_handlerId_fkey" FOREIGN KEY ("handlerId")
  REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- somebody of the secretariat, of a request that is sent
CREATE FUNCTION guard_handler() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.state IN ('DECIDED', 'WITHDRAWN', 'CANCELLED', 'REFUSED') THEN
    NEW."handlerId" := NULL;
  ELSIF NEW."handlerId" IS DISTINCT FROM OLD."handlerId" AND NEW."handlerId" IS NOT NULL
    AND (NEW.state = 'DRAFT' OR NOT is_secretary(NEW."handlerId")) THEN
    RAISE EXCEPTION 'candidacy % is not followed by %', NEW.id, NEW."handlerId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_handler BEFORE INSERT OR UPDATE OF "handlerId", state ON "Candidacy" FOR EACH ROW EXECUTE FUNCTION guard_handler();

-- whoever leaves the secretariat leaves their dossiers to the others
CREATE FUNCTION release_dossiers() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE "Candidacy" SET "handlerId" = NULL WHERE "handlerId" = NEW."userId";
  RETURN NULL;
END $$;
CREATE TRIGGER release_dossiers AFTER UPDATE OF "endedAt" ON "Membership" FOR EACH ROW
  WHEN (NEW.kind = 'SECRETARIAT' AND OLD."endedAt" IS NULL AND NEW."endedAt" IS NOT NULL) EXECUTE FUNCTION release_dossiers();
