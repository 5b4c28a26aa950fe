-- Who was told of which day before it came (R22, R26, R27, R32, R37, R46): two runs of the job write one row, hence one message.
CREATE TYPE "ReminderKind" AS ENUM ('ADMISSIBILITY_SILENCE', 'MISSING_PIECES', 'JURY_BEFORE', 'RESULT_NOTICE', 'ACKNOWLEDGEMENT', 'VALIDITY', 'LAPSE');

CREATE TABLE "Reminder" (
  "recipientId" UUID NOT NULL,
  "candidacyId" UUID NOT NULL,
  "kind" "ReminderKind" NOT NULL,
  "dueOn" DATE NOT NULL,
  "toldAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Reminder_pkey" PRIMARY KEY ("candidacyId", "kind", "dueOn", "recipientId"),
  CONSTRAINT "Reminder_before_check" CHECK (("toldAt" AT TIME ZONE 'Europe/Paris')::date <= "dueOn")
);
CREATE INDEX "Reminder_recipientId_idx" ON "Reminder"("recipientId");
ALTER TABLE "Reminder"
  ADD CONSTRAINT "Reminder_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Reminder_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "Reminder" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "Reminder" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "Reminder" TO portail_app;

-- what tells them each night (a test compares the queues with lib/platform/queue/queues.ts)
SELECT pgboss.create_queue('remind', '{"policy": "exclusive", "retryLimit": 5, "retryDelay": 60, "retryBackoff": true}');
