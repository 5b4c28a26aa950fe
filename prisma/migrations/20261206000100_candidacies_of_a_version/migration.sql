-- whom the end of a registration leaves unprotected is looked for version by version
CREATE INDEX CONCURRENTLY IF NOT EXISTS "Candidacy_versionId_state_stateSince_id_idx" ON "Candidacy" ("versionId", "state", "stateSince", "id");
