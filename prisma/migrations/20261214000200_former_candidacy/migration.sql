-- the ended candidacy that another was prepared from; the release before does not write it
ALTER TABLE "Candidacy" ADD COLUMN "formerId" UUID REFERENCES "Candidacy" (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- said when it is opened, and never after
CREATE TRIGGER keep_former BEFORE UPDATE ON "Candidacy" FOR EACH ROW EXECUTE FUNCTION keep_columns('formerId');

-- one of the same person
CREATE FUNCTION guard_former_candidacy() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Candidacy" former JOIN "Candidate" a ON a.id = former."candidateId" JOIN "Candidate" b ON b."userId" = a."userId"
    WHERE former.id = NEW."formerId" AND b.id = NEW."candidateId") THEN
    RAISE EXCEPTION 'a candidacy is prepared from one of the same person' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_former_candidacy BEFORE INSERT ON "Candidacy" FOR EACH ROW
  WHEN (NEW."formerId" IS NOT NULL) EXECUTE FUNCTION guard_former_candidacy();
