-- What the portal knows of itself: who is alive, and what its jobs could not deal with. No row tells anything of a person.
CREATE TYPE "HeartbeatKind" AS ENUM ('WORKER', 'PROBE');

CREATE TABLE "Heartbeat" (
  "kind" "HeartbeatKind" NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("kind")
) WITH (fillfactor = 50);

CREATE TABLE "BrokenRow" (
  "task" TEXT NOT NULL,
  "row" UUID NOT NULL,
  "fault" TEXT NOT NULL,
  "run" UUID NOT NULL,
  "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "BrokenRow_pkey" PRIMARY KEY ("task", "row"),
  CONSTRAINT "BrokenRow_task_check" CHECK ("task" ~ '^[a-zA-Z-]{1,60}$'),
  -- a name and a code, never a sentence that could quote somebody
  CONSTRAINT "BrokenRow_fault_check" CHECK ("fault" ~ '^[\w./+-]{1,80}( [\w./+-]{1,40})?$')
);

GRANT SELECT, INSERT, UPDATE ON "Heartbeat" TO portail_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "BrokenRow" TO portail_app;
