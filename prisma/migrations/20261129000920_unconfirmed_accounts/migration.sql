-- An account that somebody asked for and nobody ever confirmed may go, with the links and the messages it was sent.
-- No other account ever does.
ALTER TABLE "Invitation" DROP CONSTRAINT "Invitation_userId_fkey",
  ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OutgoingMessage" DROP CONSTRAINT "OutgoingMessage_recipientId_fkey",
  ADD CONSTRAINT "OutgoingMessage_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION keep_account() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD."emailConfirmedAt" IS NOT NULL OR OLD."passwordHash" IS NULL
    OR EXISTS (SELECT FROM "Invitation" WHERE "userId" = OLD.id AND kind <> 'CONFIRM_EMAIL')
    OR EXISTS (SELECT FROM "Candidacy" WHERE "invitedUserId" = OLD.id)
  THEN
    RAISE EXCEPTION 'an account stays, unless nobody but its visitor ever asked for it and nobody confirmed it' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
DROP TRIGGER keep_rows ON "User";
CREATE TRIGGER keep_account BEFORE DELETE ON "User" FOR EACH ROW EXECUTE FUNCTION keep_account();
GRANT DELETE ON "User" TO portail_app;

CREATE INDEX "User_unconfirmed_idx" ON "User" ("createdAt", id) WHERE "emailConfirmedAt" IS NULL;
