CREATE INDEX CONCURRENTLY IF NOT EXISTS "SearchedCertificate_keys_idx" ON "SearchedCertificate" USING gin (search_keys("halfYear", "text")) WITH (fastupdate = off);
