-- the list of the secretariat, from its newest message on
CREATE INDEX CONCURRENTLY "OutgoingMessage_shown_idx" ON "OutgoingMessage" ("createdAt", "id") WHERE NOT is_account_message(kind);
