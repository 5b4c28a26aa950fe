-- Apart: the rows that are there are read while others are written.
ALTER TABLE "AcquiredBlock" VALIDATE CONSTRAINT "AcquiredBlock_origin";
