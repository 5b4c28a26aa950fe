-- What is searched: « N’Diaye » and « Ndiaye » are one name, whatever sign stands for the apostrophe.
CREATE OR REPLACE FUNCTION search_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN translate(lower(public.unaccent('public.unaccent'::regdictionary, value)), '''’‘ʼʻ`´', '');

-- what stood in the indexes came from the function as it was; other first names are printed, hence searched
REINDEX INDEX "User_search_idx";
DROP INDEX "Candidate_search_idx";
CREATE INDEX "Candidate_search_idx" ON "Candidate" USING gin (search_text("birthName" || ' ' || coalesce("usageName", '') || ' ' || "firstName" || ' ' || coalesce("otherFirstNames", '')) gin_trgm_ops);
CREATE INDEX "Certificate_search_idx" ON "Certificate" USING gin (search_text("holderName" || ' ' || number) gin_trgm_ops);

-- a member may have no employer, or one abroad
ALTER TABLE "Mandate" ALTER COLUMN "employerSiret" DROP NOT NULL;
