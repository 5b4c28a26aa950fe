-- contracts: the release before writes the first situation of a block alone, whose rank the new index keeps for it
DROP INDEX "WorkSituation_validationFileId_blockId_key";
