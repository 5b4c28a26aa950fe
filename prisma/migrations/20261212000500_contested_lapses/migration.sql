-- the lapses that were contested: few among those that nobody contested
CREATE INDEX CONCURRENTLY IF NOT EXISTS "CandidacyEvent_contested_idx" ON "CandidacyEvent" ("at") WHERE type = 'contestLapse';
