-- Who has lost application and recovery codes: one administrator proposes to reset their second factor, another confirms it.
CREATE TABLE "FactorReset" (
  id UUID NOT NULL,
  "userId" UUID NOT NULL,
  "askedById" UUID NOT NULL,
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "expiresAt" TIMESTAMPTZ(3) NOT NULL,
  "confirmedById" UUID,
  "confirmedAt" TIMESTAMPTZ(3),
  "withdrawnAt" TIMESTAMPTZ(3),
  CONSTRAINT "FactorReset_pkey" PRIMARY KEY (id),
  CONSTRAINT "FactorReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "FactorReset_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "FactorReset_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"(id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "FactorReset_three_people" CHECK ("askedById" <> "userId" AND "confirmedById" <> "userId" AND "confirmedById" <> "askedById"),
  CONSTRAINT "FactorReset_confirmed" CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL)),
  CONSTRAINT "FactorReset_one_end" CHECK ("confirmedAt" IS NULL OR "withdrawnAt" IS NULL),
  CONSTRAINT "FactorReset_in_time" CHECK ("expiresAt" > "askedAt" AND "confirmedAt" >= "askedAt" AND "confirmedAt" < "expiresAt")
);
CREATE INDEX "FactorReset_userId_idx" ON "FactorReset"("userId");
CREATE UNIQUE INDEX "FactorReset_open_key" ON "FactorReset" ("userId") WHERE "confirmedAt" IS NULL AND "withdrawnAt" IS NULL;
GRANT SELECT, INSERT, UPDATE ON "FactorReset" TO portail_app;
CREATE TRIGGER guard_membership_grant BEFORE INSERT OR UPDATE ON "FactorReset" FOR EACH ROW EXECUTE FUNCTION guard_membership_grant();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "FactorReset" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'userId', 'askedById', 'askedAt', 'expiresAt');
CREATE TRIGGER keep_rows BEFORE DELETE ON "FactorReset" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "FactorReset" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
