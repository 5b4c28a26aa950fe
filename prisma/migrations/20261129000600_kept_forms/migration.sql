-- A form is put by when its session ended, or when the portal was updated under its page: then a visitor's too.
CREATE TYPE "KeptCause" AS ENUM ('SESSION_ENDED', 'PORTAL_UPDATED');
ALTER TABLE "KeptForm" ADD COLUMN "cause" "KeptCause" NOT NULL DEFAULT 'SESSION_ENDED';
ALTER TABLE "KeptForm" ALTER COLUMN "cause" DROP DEFAULT;
ALTER TABLE "KeptForm" ALTER COLUMN "userId" DROP NOT NULL;
