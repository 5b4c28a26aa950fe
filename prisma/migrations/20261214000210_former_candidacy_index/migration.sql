CREATE INDEX CONCURRENTLY IF NOT EXISTS "Candidacy_formerId_idx" ON "Candidacy"("formerId");
