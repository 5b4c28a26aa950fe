-- A session ends when nobody was there for a while, says from which browser it was opened, and whether its own person ended it.
ALTER TABLE "UserSession" ADD COLUMN "deviceKey" TEXT;
ALTER TABLE "UserSession" ADD COLUMN "seenAt" TIMESTAMPTZ(3);
ALTER TABLE "UserSession" ADD COLUMN "signedOut" BOOLEAN NOT NULL DEFAULT false;
UPDATE "UserSession" SET "seenAt" = least(now(), "expiresAt");
ALTER TABLE "UserSession" ALTER COLUMN "seenAt" SET NOT NULL;
CREATE INDEX "UserSession_deviceKey_createdAt_idx" ON "UserSession"("deviceKey", "createdAt");
