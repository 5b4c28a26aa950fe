-- The answer to a form is the address it leads to and what is said there; of the earlier ones nothing was said.
UPDATE "ProcessedRequest" SET "answer" = jsonb_build_object('to', "answer", 'said', '')
WHERE jsonb_typeof("answer") = 'string';

-- A validation file has its receipt too, which goes with its dossier only.
ALTER TYPE "FilePurpose" ADD VALUE 'VALIDATION_RECEIPT' AFTER 'RECEIPT';
CREATE OR REPLACE FUNCTION guard_stored_file() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD."erasedAt" IS NOT NULL OR to_jsonb(NEW) - 'erasedAt' <> to_jsonb(OLD) - 'erasedAt' THEN
    RAISE EXCEPTION 'a stored file is erased, never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.purpose IN ('RECEIPT', 'VALIDATION_RECEIPT', 'ADMISSIBILITY_LETTER', 'GRID', 'RESULT_LETTER')
    AND NOT is_erased_now(OLD."candidacyId") THEN
    RAISE EXCEPTION 'what the portal wrote of a candidacy goes with its dossier only' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
