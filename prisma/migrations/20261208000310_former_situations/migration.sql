CREATE INDEX CONCURRENTLY IF NOT EXISTS "WorkSituation_formerId_idx" ON "WorkSituation" ("formerId");
