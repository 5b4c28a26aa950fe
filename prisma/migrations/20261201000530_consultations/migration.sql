-- Who consulted what, in which capacity (R80): a reading once a day, a download each time. The release before writes rows that
-- say neither: they are readings of a dossier.
CREATE TYPE "ConsultedPart" AS ENUM ('DOSSIER', 'IDENTITY', 'RESULT', 'DELIBERATION', 'MINUTES', 'FILE');
CREATE TYPE "ConsultingCapacity" AS ENUM ('SECRETARIAT', 'COMPANY', 'COMMITTEE', 'JURY');
ALTER TABLE "AccessLog"
  ADD COLUMN "part" "ConsultedPart" NOT NULL DEFAULT 'DOSSIER',
  ADD COLUMN "capacity" "ConsultingCapacity",
  ADD COLUMN "fileId" UUID,
  ADD COLUMN "day" DATE;
ALTER TABLE "AccessLog"
  ADD CONSTRAINT "AccessLog_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "AccessLog_file" CHECK ((part = 'FILE') = ("fileId" IS NOT NULL) AND NOT (part = 'FILE' AND day IS NOT NULL));
CREATE UNIQUE INDEX "AccessLog_userId_subjectType_subjectId_part_capacity_day_key"
  ON "AccessLog"("userId", "subjectType", "subjectId", "part", "capacity", "day");
CREATE INDEX "AccessLog_userId_at_idx" ON "AccessLog"("userId", "at");
CREATE INDEX "AccessLog_fileId_idx" ON "AccessLog"("fileId");
