-- A second factor: the sealed secret of an account, the half minute of its last code, and the recovery codes.
CREATE TABLE "SecondFactor" (
  "userId" UUID NOT NULL,
  secret TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "confirmedAt" TIMESTAMPTZ(3),
  "lastStep" INTEGER,
  CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("userId"),
  CONSTRAINT "SecondFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "SecondFactor_confirmed_by_a_code" CHECK (("confirmedAt" IS NULL) = ("lastStep" IS NULL) AND "confirmedAt" >= "createdAt")
);
CREATE TABLE "RecoveryCode" (
  hash TEXT NOT NULL,
  "userId" UUID NOT NULL,
  "usedAt" TIMESTAMPTZ(3),
  CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY (hash),
  CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "SecondFactor"("userId") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "RecoveryCode_hash_check" CHECK (char_length(hash) = 43)
);
CREATE INDEX "RecoveryCode_userId_idx" ON "RecoveryCode"("userId");
GRANT SELECT, INSERT, UPDATE, DELETE ON "SecondFactor", "RecoveryCode" TO portail_app;

-- a code serves once: its half minute is later than that of every code before it
CREATE FUNCTION guard_second_factor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD."confirmedAt" IS NOT NULL AND (NEW.secret <> OLD.secret OR NEW."confirmedAt" IS DISTINCT FROM OLD."confirmedAt") THEN
    RAISE EXCEPTION 'a second factor that was confirmed is removed, never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."lastStep" <= OLD."lastStep" THEN
    RAISE EXCEPTION 'a code of a second factor serves once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_second_factor BEFORE UPDATE ON "SecondFactor" FOR EACH ROW EXECUTE FUNCTION guard_second_factor();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "SecondFactor" FOR EACH ROW EXECUTE FUNCTION keep_columns('userId');

CREATE FUNCTION guard_recovery_code() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD."usedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a recovery code serves once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_recovery_code BEFORE UPDATE ON "RecoveryCode" FOR EACH ROW EXECUTE FUNCTION guard_recovery_code();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "RecoveryCode" FOR EACH ROW EXECUTE FUNCTION keep_columns('hash', 'userId');

-- when a session last gave a code, and the refused codes of an investigation
ALTER TABLE "UserSession" ADD COLUMN "factorAt" TIMESTAMPTZ(3);
ALTER TYPE "RefusedTryKind" ADD VALUE 'CODE_REFUSED';
