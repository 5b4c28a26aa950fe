-- A form refused without JavaScript, whose page may have it no longer, is put by with what it was told.
ALTER TYPE "KeptCause" ADD VALUE 'REFUSED';
ALTER TABLE "KeptForm" ADD COLUMN "message" TEXT;
ALTER TABLE "KeptForm" ADD CONSTRAINT kept_form_message CHECK (("cause"::text = 'REFUSED') = ("message" IS NOT NULL));
