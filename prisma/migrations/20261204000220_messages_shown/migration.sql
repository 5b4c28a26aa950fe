-- the list of the secretariat, from its newest message on; it is there already where 20261204000200
-- built it, as that was first written
CREATE INDEX CONCURRENTLY IF NOT EXISTS "OutgoingMessage_shown_idx" ON "OutgoingMessage" ("createdAt", "id") WHERE NOT is_account_message(kind);
