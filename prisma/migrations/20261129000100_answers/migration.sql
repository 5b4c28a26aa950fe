-- A request already carried out keeps what it was answered, an address or data, so that sending it again is answered alike.
ALTER TABLE "ProcessedRequest" RENAME COLUMN "redirectTo" TO "answer";
ALTER TABLE "ProcessedRequest" ALTER COLUMN "answer" TYPE JSONB USING to_jsonb("answer");
