-- Another address for who lost mailbox and password: for a candidate by the secretariat, for anybody else by two
-- administrators. It takes effect once the new mailbox has confirmed it and the old one has had seven days to object.
CREATE TYPE "IdentityManner" AS ENUM ('IN_PERSON', 'VIDEO');
CREATE TYPE "AddressRecoveryEnd" AS ENUM ('DONE', 'OBJECTED', 'WITHDRAWN', 'REGAINED', 'LAPSED');
CREATE TABLE "AddressRecovery" (
  "id" UUID NOT NULL,
  "userId" UUID NOT NULL,
  "oldEmail" TEXT NOT NULL,
  "newEmail" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "identityDocumentKind" "IdentityDocumentKind" NOT NULL,
  "identityManner" "IdentityManner" NOT NULL,
  "identityCheckedOn" DATE NOT NULL,
  "byTwo" BOOLEAN NOT NULL,
  "askedById" UUID NOT NULL,
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "expiresAt" TIMESTAMPTZ(3) NOT NULL,
  "confirmedById" UUID,
  "startedAt" TIMESTAMPTZ(3),
  "opensAt" TIMESTAMPTZ(3),
  "provenAt" TIMESTAMPTZ(3),
  "ending" "AddressRecoveryEnd",
  "endedAt" TIMESTAMPTZ(3),

  CONSTRAINT "AddressRecovery_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "AddressRecovery_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AddressRecovery_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AddressRecovery_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "AddressRecovery_addresses" CHECK ("newEmail" = lower("newEmail") AND "newEmail" <> "oldEmail"),
  CONSTRAINT "AddressRecovery_reason" CHECK (is_filled("reason")),
  CONSTRAINT "AddressRecovery_identity" CHECK ("identityDocumentKind" <> 'OTHER' AND "identityCheckedOn" <= ("askedAt" AT TIME ZONE 'Europe/Paris')::date),
  CONSTRAINT "AddressRecovery_three_people" CHECK ("askedById" <> "userId" AND "confirmedById" <> "userId" AND "confirmedById" <> "askedById"),
  CONSTRAINT "AddressRecovery_by_two" CHECK (("confirmedById" IS NOT NULL) = ("byTwo" AND "startedAt" IS NOT NULL)),
  CONSTRAINT "AddressRecovery_delay" CHECK (("startedAt" IS NULL) = ("opensAt" IS NULL) AND "startedAt" >= "askedAt"
    AND "opensAt" >= "startedAt" + interval '168 hours' AND "expiresAt" > "askedAt" AND "expiresAt" > "opensAt"),
  CONSTRAINT "AddressRecovery_proven" CHECK ("provenAt" IS NULL OR ("startedAt" IS NOT NULL AND "provenAt" >= "startedAt" AND "provenAt" < "expiresAt")),
  CONSTRAINT "AddressRecovery_end" CHECK (("ending" IS NULL) = ("endedAt" IS NULL)),
  CONSTRAINT "AddressRecovery_done" CHECK ("ending" <> 'DONE' OR ("provenAt" IS NOT NULL AND "endedAt" >= "provenAt" AND "endedAt" >= "opensAt"))
);
CREATE INDEX "AddressRecovery_userId_idx" ON "AddressRecovery"("userId");
-- one at a time
CREATE UNIQUE INDEX "AddressRecovery_open_key" ON "AddressRecovery"("userId") WHERE "endedAt" IS NULL;
GRANT SELECT, INSERT, UPDATE ON "AddressRecovery" TO portail_app;

-- both links that lead to another mailbox name it
ALTER TABLE "Invitation" DROP CONSTRAINT "Invitation_newEmail",
  ADD CONSTRAINT "Invitation_newEmail" CHECK (("newEmail" IS NOT NULL) = (kind IN ('CHANGE_EMAIL', 'RECOVER_ADDRESS')));

CREATE FUNCTION holds_access(person uuid, access "MembershipKind") RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."userId" = person AND m.kind = access AND m."endedAt" IS NULL AND u."disabledAt" IS NULL)
$$;

-- a candidate and nothing else to the portal, now or before, from whom no change of address was ever kept by an objection
CREATE FUNCTION is_recovered_by_one(person uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "Candidate" WHERE "userId" = person)
    AND NOT EXISTS (SELECT FROM "Membership" WHERE "userId" = person)
    AND NOT EXISTS (SELECT FROM "MembershipGrant" WHERE "userId" = person)
    AND NOT EXISTS (SELECT FROM "CompanyMember" WHERE "userId" = person)
    AND NOT EXISTS (SELECT FROM "CommitteeMember" WHERE "userId" = person)
    AND NOT EXISTS (SELECT FROM "Mandate" WHERE "userId" = person)
    AND NOT EXISTS (SELECT FROM "AddressRecovery" WHERE "userId" = person AND ending = 'OBJECTED')
$$;

-- it begins as it is asked for, starts once, is proven once and ends once; who starts it may, when it starts and when it is done
CREATE FUNCTION guard_address_recovery() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."endedAt" IS NOT NULL OR NEW."provenAt" IS NOT NULL OR (NEW."startedAt" IS NULL) <> NEW."byTwo" THEN
      RAISE EXCEPTION 'a change of address begins as it is asked for' USING ERRCODE = 'restrict_violation';
    END IF;
  ELSE
    IF OLD."endedAt" IS NOT NULL THEN
      RAISE EXCEPTION 'a change of address that has ended is final' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD."startedAt" IS NULL AND NEW."startedAt" >= OLD."expiresAt" THEN
      RAISE EXCEPTION 'a change of address is confirmed in time' USING ERRCODE = 'restrict_violation';
    END IF;
    IF (OLD."startedAt" IS NOT NULL OR NEW."startedAt" IS NULL) AND (NEW."startedAt", NEW."opensAt", NEW."confirmedById", NEW."expiresAt")
      IS DISTINCT FROM (OLD."startedAt", OLD."opensAt", OLD."confirmedById", OLD."expiresAt") THEN
      RAISE EXCEPTION 'the delay of a change of address is written once' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD."provenAt" IS NOT NULL AND NEW."provenAt" IS DISTINCT FROM OLD."provenAt" THEN
      RAISE EXCEPTION 'a new address is confirmed once' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF (TG_OP = 'INSERT' OR NEW.ending = 'DONE' OR (OLD."startedAt" IS NULL AND NEW."startedAt" IS NOT NULL))
    AND NOT (CASE WHEN NEW."byTwo"
      THEN holds_access(NEW."askedById", 'ADMIN') AND (NEW."confirmedById" IS NULL OR holds_access(NEW."confirmedById", 'ADMIN'))
      ELSE holds_access(NEW."askedById", 'SECRETARIAT') AND is_recovered_by_one(NEW."userId") END) THEN
    RAISE EXCEPTION 'an address is changed for a candidate by the secretariat, for anybody else by two administrators' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_address_recovery BEFORE INSERT OR UPDATE ON "AddressRecovery" FOR EACH ROW EXECUTE FUNCTION guard_address_recovery();
CREATE TRIGGER keep_columns BEFORE UPDATE ON "AddressRecovery" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'userId', 'oldEmail', 'newEmail', 'reason', 'identityDocumentKind', 'identityManner',
    'identityCheckedOn', 'byTwo', 'askedById', 'askedAt');
CREATE TRIGGER keep_rows BEFORE DELETE ON "AddressRecovery" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "AddressRecovery" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- what lets it take effect each hour (a test compares the queues with lib/platform/queue/queues.ts)
SELECT pgboss.create_queue('recover-addresses', '{"policy": "exclusive", "retryLimit": 5, "retryDelay": 60, "retryBackoff": true}');
