-- Nobody grants themself anything: each row that gives somebody something says who gave it, and the two are two people.

-- an access to the secretariat or to the administration: one administrator proposes it, another confirms it
CREATE TABLE "MembershipGrant" (
  id UUID NOT NULL,
  "userId" UUID NOT NULL,
  kind "MembershipKind" NOT NULL,
  "askedById" UUID NOT NULL,
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "expiresAt" TIMESTAMPTZ(3) NOT NULL,
  "confirmedById" UUID,
  "confirmedAt" TIMESTAMPTZ(3),
  "withdrawnAt" TIMESTAMPTZ(3),
  CONSTRAINT "MembershipGrant_pkey" PRIMARY KEY (id),
  CONSTRAINT "MembershipGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "MembershipGrant_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "MembershipGrant_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"(id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "MembershipGrant_three_people" CHECK ("askedById" <> "userId" AND "confirmedById" <> "userId" AND "confirmedById" <> "askedById"),
  CONSTRAINT "MembershipGrant_confirmed" CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL)),
  CONSTRAINT "MembershipGrant_one_end" CHECK ("confirmedAt" IS NULL OR "withdrawnAt" IS NULL),
  CONSTRAINT "MembershipGrant_in_time" CHECK ("expiresAt" > "askedAt" AND "confirmedAt" >= "askedAt" AND "confirmedAt" < "expiresAt")
);
CREATE INDEX "MembershipGrant_userId_idx" ON "MembershipGrant"("userId");
CREATE UNIQUE INDEX "MembershipGrant_open_key" ON "MembershipGrant" ("userId", kind) WHERE "confirmedAt" IS NULL AND "withdrawnAt" IS NULL;
GRANT SELECT, INSERT, UPDATE ON "MembershipGrant" TO portail_app;

CREATE FUNCTION guard_membership_grant() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."confirmedAt" IS NOT NULL OR NEW."withdrawnAt" IS NOT NULL THEN
      RAISE EXCEPTION 'a grant begins as a proposal' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD."confirmedAt" IS NOT NULL OR OLD."withdrawnAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a grant is confirmed or withdrawn once, never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_membership_grant BEFORE INSERT OR UPDATE ON "MembershipGrant" FOR EACH ROW EXECUTE FUNCTION guard_membership_grant();
CREATE TRIGGER keep_rows BEFORE DELETE ON "MembershipGrant" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON "MembershipGrant" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- an access stands on a confirmed grant, save the first two administrators, whom nobody could have proposed and confirmed
ALTER TABLE "Membership" ADD COLUMN "grantId" UUID;
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_grantId_fkey"
  FOREIGN KEY ("grantId") REFERENCES "MembershipGrant"(id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX "Membership_grantId_key" ON "Membership"("grantId");

CREATE FUNCTION guard_membership() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."endedAt" IS NOT NULL AND NEW."endedAt" IS DISTINCT FROM OLD."endedAt" THEN
      RAISE EXCEPTION 'an access that has ended is granted anew' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."endedAt" IS NOT NULL THEN RETURN NEW; END IF;
  IF NEW."grantId" IS NULL THEN
    IF NEW.kind = 'ADMIN' AND (
      SELECT count(*) FROM "Membership" m JOIN "User" u ON u.id = m."userId"
      WHERE m.kind = 'ADMIN' AND m."endedAt" IS NULL AND u.id <> NEW."userId" AND u."disabledAt" IS NULL
        AND u."passwordHash" IS NOT NULL AND u."emailConfirmedAt" IS NOT NULL) < 2 THEN
      RETURN NEW;
    END IF;
  ELSIF EXISTS (
    SELECT FROM "MembershipGrant" g
    WHERE g.id = NEW."grantId" AND g."userId" = NEW."userId" AND g.kind = NEW.kind AND g."confirmedAt" IS NOT NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an access stands on what one administrator proposes and another confirms' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_membership BEFORE INSERT OR UPDATE ON "Membership" FOR EACH ROW EXECUTE FUNCTION guard_membership();

-- a mandate and a presidency are given by somebody else; what was given before this was written down says nobody
ALTER TABLE "Mandate" ADD COLUMN "grantedById" UUID;
ALTER TABLE "Mandate"
  ADD CONSTRAINT "Mandate_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "User"(id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "Mandate_granted_by_another" CHECK ("grantedById" <> "userId");
ALTER TABLE "Presidency" ADD COLUMN "recordedById" UUID;
ALTER TABLE "Presidency" ADD CONSTRAINT "Presidency_recordedById_fkey"
  FOREIGN KEY ("recordedById") REFERENCES "User"(id) ON DELETE SET NULL ON UPDATE CASCADE;

CREATE FUNCTION require_giver() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF to_jsonb(NEW) -> TG_ARGV[0] = 'null' THEN
    RAISE EXCEPTION '"%" of "%" says who gave it', TG_ARGV[0], TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER require_giver BEFORE INSERT ON "Mandate" FOR EACH ROW EXECUTE FUNCTION require_giver('grantedById');
CREATE TRIGGER require_giver BEFORE INSERT ON "Presidency" FOR EACH ROW EXECUTE FUNCTION require_giver('recordedById');
CREATE TRIGGER keep_giver BEFORE UPDATE ON "Mandate" FOR EACH ROW EXECUTE FUNCTION keep_columns('grantedById');
CREATE TRIGGER keep_giver BEFORE UPDATE ON "Presidency" FOR EACH ROW EXECUTE FUNCTION keep_columns('recordedById');
CREATE TRIGGER keep_giver BEFORE UPDATE ON "Membership" FOR EACH ROW EXECUTE FUNCTION keep_columns('grantId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "MembershipGrant" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'userId', 'kind', 'askedById', 'askedAt', 'expiresAt');

CREATE FUNCTION guard_own_presidency() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Mandate" m WHERE m.id = NEW."mandateId" AND m."userId" = NEW."recordedById") THEN
    RAISE EXCEPTION 'nobody records their own presidency' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_own_presidency BEFORE INSERT OR UPDATE ON "Presidency" FOR EACH ROW EXECUTE FUNCTION guard_own_presidency();

-- who keeps a session may plan it; afterwards another names who keeps it
ALTER TABLE "JurySession" ADD COLUMN "secretaryNamedById" UUID;
ALTER TABLE "JurySession" ADD CONSTRAINT "JurySession_secretaryNamedById_fkey"
  FOREIGN KEY ("secretaryNamedById") REFERENCES "User"(id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE FUNCTION guard_secretary() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."secretaryNamedById" IS NULL OR NEW."secretaryNamedById" = NEW."secretaryId" THEN
    RAISE EXCEPTION 'another than the new secretary of session % names them', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_secretary BEFORE UPDATE ON "JurySession" FOR EACH ROW
  WHEN (NEW."secretaryId" IS DISTINCT FROM OLD."secretaryId" OR NEW."secretaryNamedById" IS DISTINCT FROM OLD."secretaryNamedById")
  EXECUTE FUNCTION guard_secretary();
