-- The journal is read by person, by kind and by day, newest first.
CREATE INDEX "AuditEntry_actorId_sequence_idx" ON "AuditEntry" ("actorId", sequence DESC);
CREATE INDEX "AuditEntry_subjectType_sequence_idx" ON "AuditEntry" ("subjectType", sequence DESC);
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry" (at);
