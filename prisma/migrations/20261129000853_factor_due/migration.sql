-- From when on somebody whose role asks for a second factor holds nothing without one.
ALTER TABLE "User" ADD COLUMN "factorDueAt" TIMESTAMPTZ(3);
