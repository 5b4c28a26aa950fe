-- each situation has a rank of its own in its block
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "WorkSituation_validationFileId_blockId_ordinal_key" ON "WorkSituation" ("validationFileId", "blockId", "ordinal");
