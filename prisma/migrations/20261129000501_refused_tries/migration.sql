-- What was refused, for an investigation: a row a minute, a kind, a subject and a place, with a count. Subjects and places are
-- keyed hashes.
CREATE TYPE "RefusedTryKind" AS ENUM ('SIGN_IN_FAILED', 'SIGN_IN_SLOWED', 'PASSWORD_REFUSED', 'LINK_REFUSED', 'ACT_REFUSED');
CREATE TABLE "RefusedTry" (
  "id" UUID NOT NULL,
  "minute" TIMESTAMPTZ(3) NOT NULL,
  "kind" "RefusedTryKind" NOT NULL,
  "act" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "place" TEXT NOT NULL,
  "count" INTEGER NOT NULL,
  CONSTRAINT "RefusedTry_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "RefusedTry_minute_kind_act_subject_place_key" ON "RefusedTry"("minute", "kind", "act", "subject", "place");
CREATE INDEX "RefusedTry_subject_minute_idx" ON "RefusedTry"("subject", "minute");
ALTER TABLE "RefusedTry"
  ADD CONSTRAINT "RefusedTry_minute_check" CHECK (date_trunc('minute', "minute", 'UTC') = "minute"),
  ADD CONSTRAINT "RefusedTry_count_check" CHECK ("count" > 0),
  ADD CONSTRAINT "RefusedTry_hashes_check" CHECK (char_length("subject") IN (0, 43) AND char_length("place") IN (0, 43));
GRANT SELECT, INSERT, UPDATE, DELETE ON "RefusedTry" TO portail_app;
