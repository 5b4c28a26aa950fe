-- in a transaction of its own: nobody waits while every message is read
ALTER TABLE "OutgoingMessage" VALIDATE CONSTRAINT "OutgoingMessage_sending_check";
