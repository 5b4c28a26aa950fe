-- Whoever knows an address can ask for its link of a new password: that alone keeps no account that nobody confirmed.
CREATE OR REPLACE FUNCTION keep_account() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD."emailConfirmedAt" IS NOT NULL OR OLD."passwordHash" IS NULL
    OR EXISTS (SELECT FROM "Invitation" WHERE "userId" = OLD.id AND kind NOT IN ('CONFIRM_EMAIL', 'RESET_PASSWORD'))
    OR EXISTS (SELECT FROM "Candidacy" WHERE "invitedUserId" = OLD.id)
  THEN
    RAISE EXCEPTION 'an account stays, unless nobody but its visitor ever asked for it and nobody confirmed it' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
