-- A session ends when nobody was there for a while and says from which browser it was opened.
ALTER TABLE "UserSession" ADD COLUMN "deviceKey" TEXT;
ALTER TABLE "UserSession" ADD COLUMN "seenAt" TIMESTAMPTZ(3);
UPDATE "UserSession" SET "seenAt" = least(now(), "expiresAt");
ALTER TABLE "UserSession" ALTER COLUMN "seenAt" SET NOT NULL;
CREATE INDEX "UserSession_deviceKey_createdAt_idx" ON "UserSession"("deviceKey", "createdAt");
