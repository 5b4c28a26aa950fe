-- a message that is sent again bears another Message-ID: what comes back is known to be of which sending
ALTER TABLE "OutgoingMessage" ADD COLUMN "sending" INTEGER NOT NULL DEFAULT 1,
  ADD CONSTRAINT "OutgoingMessage_sending_check" CHECK ("sending" >= 1) NOT VALID;
