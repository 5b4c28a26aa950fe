-- each list is sorted by its column and the id: an index that ends with the id is entered at the place of a page
CREATE INDEX "AccessLog_at_id_idx" ON "AccessLog"("at", "id");
CREATE INDEX "AccessLog_userId_at_id_idx" ON "AccessLog"("userId", "at", "id");
CREATE INDEX "AccessLog_subjectType_subjectId_at_id_idx" ON "AccessLog"("subjectType", "subjectId", "at", "id");
DROP INDEX "AccessLog_at_idx";
DROP INDEX "AccessLog_userId_at_idx";
DROP INDEX "AccessLog_subjectType_subjectId_at_idx";
CREATE INDEX "RefusedTry_minute_id_idx" ON "RefusedTry"("minute", "id");
CREATE INDEX "RefusedTry_subject_minute_id_idx" ON "RefusedTry"("subject", "minute", "id");
DROP INDEX "RefusedTry_subject_minute_idx";

-- the few sessions whose messages are withheld from the secretariat
CREATE INDEX "JurySession_in_camera_idx" ON "JurySession"("secretaryId") WHERE "openedAt" IS NOT NULL AND "signedAt" IS NULL;
