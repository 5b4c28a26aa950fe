CREATE INDEX CONCURRENTLY IF NOT EXISTS "Remark_situationId_idx" ON "Remark" ("situationId");
