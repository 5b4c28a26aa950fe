CREATE INDEX CONCURRENTLY IF NOT EXISTS "Candidacy_handlerId_idx" ON "Candidacy" ("handlerId") WHERE "handlerId" IS NOT NULL;
