-- what runs in a company, state by state: what has ended, by far the most of it, is not read
CREATE INDEX CONCURRENTLY "Candidacy_companyId_state_stateSince_id_idx" ON "Candidacy"("companyId", "state", "stateSince", "id");
