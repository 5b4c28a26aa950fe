-- what runs in a company, state by state: what has ended, by far the most of it, is not read; it is there already where 20261204000200
-- built it, as that was first written
CREATE INDEX CONCURRENTLY IF NOT EXISTS "Candidacy_companyId_state_stateSince_id_idx" ON "Candidacy"("companyId", "state", "stateSince", "id");
