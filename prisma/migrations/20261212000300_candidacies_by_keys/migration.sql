CREATE INDEX CONCURRENTLY IF NOT EXISTS "SearchedCandidacy_keys_idx" ON "SearchedCandidacy" USING gin (search_keys("halfYear", "text")) WITH (fastupdate = off);
