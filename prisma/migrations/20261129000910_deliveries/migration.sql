-- A mail server that refuses a message for good is believed at once; the message is sent again by hand, once the
-- address is mended.
ALTER TABLE "OutgoingMessage" ADD COLUMN "refusal" INTEGER,
  ADD CONSTRAINT "OutgoingMessage_refusal_check"
    CHECK ("refusal" IS NULL OR ("refusal" BETWEEN 500 AND 599 AND "sentAt" IS NULL));

-- the list of those that did not leave is short, however many did
CREATE INDEX "OutgoingMessage_unsent_idx" ON "OutgoingMessage" ("createdAt", "id") WHERE "sentAt" IS NULL;

-- The messages of one person about one dossier leave in the order in which they were written; `deliver-message` keeps
-- the links of accounts, which wait for nothing (a test compares the queues with lib/platform/queue/queues.ts).
SELECT pgboss.create_queue('deliver-notice', '{"policy": "key_strict_fifo", "retryLimit": 20, "retryDelay": 30, "retryBackoff": true, "retryDelayMax": 3600, "expireInSeconds": 120, "deleteAfterSeconds": 3600, "deadLetter": "dead-messages"}');
