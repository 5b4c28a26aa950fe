-- a validation file is printed whole when it is filed, and goes with its dossier only
ALTER TYPE "FilePurpose" ADD VALUE 'VALIDATION_FILE' AFTER 'VALIDATION_RECEIPT';
CREATE OR REPLACE FUNCTION guard_stored_file() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD."erasedAt" IS NOT NULL OR to_jsonb(NEW) - 'erasedAt' <> to_jsonb(OLD) - 'erasedAt' THEN
    RAISE EXCEPTION 'a stored file is erased, never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.purpose IN ('RECEIPT', 'VALIDATION_RECEIPT', 'VALIDATION_FILE', 'ADMISSIBILITY_LETTER', 'GRID', 'RESULT_LETTER')
    AND NOT is_erased_now(OLD."candidacyId") THEN
    RAISE EXCEPTION 'what the portal wrote of a candidacy goes with its dossier only' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
