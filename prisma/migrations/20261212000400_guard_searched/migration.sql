-- who looks for a row finds it by what its tables say, and by nothing else
CREATE FUNCTION guard_searched() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'SearchedCandidacy' THEN
    IF EXISTS (SELECT FROM candidacy_texts() t
      WHERE t."candidacyId" = NEW."candidacyId" AND (t."halfYear", t.text) = (NEW."halfYear", NEW.text)) THEN RETURN NEW; END IF;
  ELSIF EXISTS (SELECT FROM certificate_texts() t
    WHERE t."certificateId" = NEW."certificateId" AND (t."halfYear", t.text) = (NEW."halfYear", NEW.text)) THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a row is searched by what its tables say' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_searched BEFORE INSERT OR UPDATE ON "SearchedCandidacy" FOR EACH ROW EXECUTE FUNCTION guard_searched();
CREATE TRIGGER guard_searched BEFORE INSERT OR UPDATE ON "SearchedCertificate" FOR EACH ROW EXECUTE FUNCTION guard_searched();
