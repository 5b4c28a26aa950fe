-- What must never change, whoever asks: journals, ledger, signatures, signed minutes, decisions, certificates.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on "%" is refused: its rows are kept as written', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['AuditEntry', 'CandidacyEvent', 'JurySessionEvent', 'Remark', 'AcquiredBlock',
    'Observation', 'GridSignature', 'MinutesSignature', 'Certificate', 'Revocation'] LOOP
    EXECUTE format('CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['AuditEntry', 'CandidacyEvent', 'JurySessionEvent', 'Remark', 'AcquiredBlock',
    'Observation', 'GridSignature', 'MinutesSignature', 'Certificate', 'Revocation', 'AccessLog', 'Candidacy', 'Candidate',
    'JurySession', 'Attendance', 'Interest', 'DocketEntry', 'BlockDecision', 'Minutes', 'AdmissibilityDecision', 'StoredFile',
    'User'] LOOP
    EXECUTE format('CREATE TRIGGER keep_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['Candidacy', 'Candidate', 'JurySession', 'DocketEntry', 'Minutes', 'AdmissibilityDecision', 'User'] LOOP
    EXECUTE format('CREATE TRIGGER keep_rows BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- the log of consultations: never rewritten, erased only once older than six months (R79)
CREATE FUNCTION guard_access_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < now() - interval '6 months' THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% on "AccessLog" is refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON "AccessLog" FOR EACH ROW EXECUTE FUNCTION guard_access_log();

-- a candidacy: its route, version and person are fixed; an end is an end; DECIDED needs signed minutes
CREATE FUNCTION guard_candidacy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state NOT IN ('DRAFT', 'REGISTERED') THEN
      RAISE EXCEPTION 'no candidacy begins as %', NEW.state USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state IN ('DECIDED', 'WITHDRAWN', 'CANCELLED', 'REFUSED') THEN
    RAISE EXCEPTION 'candidacy % has ended (%)', OLD.id, OLD.state USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.route <> OLD.route OR (OLD.state <> 'DRAFT' AND NEW."versionId" <> OLD."versionId")
    OR (OLD."candidateId" IS NOT NULL AND NEW."candidateId" IS DISTINCT FROM OLD."candidateId")
    OR (OLD.number IS NOT NULL AND NEW.number IS DISTINCT FROM OLD.number) THEN
    RAISE EXCEPTION 'route, version, person and number of candidacy % are fixed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.state = 'DECIDED' AND NOT EXISTS (
    SELECT FROM "DocketEntry" d JOIN "JurySession" s ON s.id = d."sessionId"
    WHERE d."candidacyId" = NEW.id AND d.outcome = 'DECIDED' AND s.state = 'MINUTES_SIGNED') THEN
    RAISE EXCEPTION 'candidacy % has no decision in signed minutes', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_candidacy BEFORE INSERT OR UPDATE ON "Candidacy" FOR EACH ROW EXECUTE FUNCTION guard_candidacy();

-- requested blocks mirror their candidacy: one open candidacy per candidate and block (R10)
CREATE FUNCTION is_open(state "CandidacyState") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT state NOT IN ('REGISTERED', 'DECIDED', 'WITHDRAWN', 'CANCELLED', 'REFUSED', 'INADMISSIBLE', 'LAPSED')
$$;
CREATE FUNCTION mirror_candidacy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "RequestedBlock" SET open = is_open(NEW.state), "candidateId" = NEW."candidateId"
  WHERE "candidacyId" = NEW.id AND (open <> is_open(NEW.state) OR "candidateId" IS DISTINCT FROM NEW."candidateId");
  RETURN NULL;
END $$;
CREATE TRIGGER mirror_candidacy AFTER UPDATE OF state, "candidateId" ON "Candidacy" FOR EACH ROW EXECUTE FUNCTION mirror_candidacy();
CREATE FUNCTION complete_requested_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT is_open(c.state), c."candidateId" INTO NEW.open, NEW."candidateId" FROM "Candidacy" c WHERE c.id = NEW."candidacyId";
  IF NEW.open AND EXISTS (SELECT FROM "AcquiredBlock" a WHERE a."candidateId" = NEW."candidateId" AND a."blockId" = NEW."blockId")
    AND (TG_OP = 'INSERT' OR NOT OLD.open) THEN
    RAISE EXCEPTION 'block % is already held', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER complete_requested_block BEFORE INSERT OR UPDATE ON "RequestedBlock" FOR EACH ROW EXECUTE FUNCTION complete_requested_block();

-- once withdrawn a decision of admissibility stays so; nothing else of it changes
CREATE FUNCTION guard_admissibility_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."withdrawnAt" IS NOT NULL OR to_jsonb(NEW) - 'withdrawnAt' <> to_jsonb(OLD) - 'withdrawnAt' THEN
    RAISE EXCEPTION 'a decision of admissibility is withdrawn, never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_admissibility_decision BEFORE UPDATE ON "AdmissibilityDecision" FOR EACH ROW EXECUTE FUNCTION guard_admissibility_decision();

-- sessions: signed minutes and cancelled sessions are final
CREATE FUNCTION guard_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'PLANNED' THEN
      RAISE EXCEPTION 'no session begins as %', NEW.state USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state IN ('MINUTES_SIGNED', 'CANCELLED') THEN
    RAISE EXCEPTION 'session % is final (%)', OLD.id, OLD.state USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.state = 'MINUTES_SIGNED' AND (
    SELECT count(DISTINCT o.side) FROM "Minutes" m
    JOIN "MinutesSignature" g ON g."minutesId" = m.id
    JOIN "Mandate" d ON d.id = g."mandateId" JOIN "Seat" s ON s.id = d."seatId" JOIN "Organisation" o ON o.id = s."organisationId"
    WHERE m."sessionId" = NEW.id AND m."withdrawnAt" IS NULL) < 2 THEN
    RAISE EXCEPTION 'minutes of session % are not signed by both sides', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_session BEFORE INSERT OR UPDATE ON "JurySession" FOR EACH ROW EXECUTE FUNCTION guard_session();

-- a row belongs to a final session by where it is or by where it would go
CREATE FUNCTION guard_session_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "JurySession" WHERE id IN (OLD."sessionId", NEW."sessionId") AND state IN ('MINUTES_SIGNED', 'CANCELLED')) THEN
    RAISE EXCEPTION 'the session of this "%" is final', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER guard_session_part BEFORE INSERT OR UPDATE OR DELETE ON "Attendance" FOR EACH ROW EXECUTE FUNCTION guard_session_part();
CREATE TRIGGER guard_session_part BEFORE INSERT OR UPDATE ON "DocketEntry" FOR EACH ROW EXECUTE FUNCTION guard_session_part();

CREATE FUNCTION guard_entry_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE closed "JurySessionState";
BEGIN
  SELECT s.state INTO closed FROM "DocketEntry" d JOIN "JurySession" s ON s.id = d."sessionId"
  WHERE d.id IN (OLD."entryId", NEW."entryId")
    AND (s.state IN ('MINUTES_SIGNED', 'CANCELLED') OR (TG_TABLE_NAME = 'BlockDecision' AND s.state <> 'OPEN')) LIMIT 1;
  IF closed IS NOT NULL THEN
    RAISE EXCEPTION 'the session of this "%" is %', TG_TABLE_NAME, closed USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER guard_entry_part BEFORE INSERT OR UPDATE OR DELETE ON "Interest" FOR EACH ROW EXECUTE FUNCTION guard_entry_part();
CREATE TRIGGER guard_entry_part BEFORE INSERT OR UPDATE OR DELETE ON "BlockDecision" FOR EACH ROW EXECUTE FUNCTION guard_entry_part();

-- minutes are drawn up of a closed deliberation, then withdrawn or signed, once
CREATE FUNCTION guard_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."signedAt" IS NULL AND NEW."withdrawnAt" IS NULL
      AND EXISTS (SELECT FROM "JurySession" WHERE id = NEW."sessionId" AND state = 'DELIBERATED') THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'session % has no closed deliberation to draw minutes up of', NEW."sessionId" USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."signedAt" IS NOT NULL OR OLD."withdrawnAt" IS NOT NULL
    OR (NEW."sessionId", NEW.edition, NEW."contentHash", NEW.content, NEW."auditHead", NEW."drawnUpAt", NEW."fileId")
       IS DISTINCT FROM (OLD."sessionId", OLD.edition, OLD."contentHash", OLD.content, OLD."auditHead", OLD."drawnUpAt", OLD."fileId") THEN
    RAISE EXCEPTION 'minutes % are kept as drawn up', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_minutes BEFORE INSERT OR UPDATE ON "Minutes" FOR EACH ROW EXECUTE FUNCTION guard_minutes();

-- only a present member signs, and only minutes that wait for it, as they were drawn up
CREATE FUNCTION guard_minutes_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Minutes" m JOIN "JurySession" s ON s.id = m."sessionId"
    JOIN "Attendance" a ON a."sessionId" = s.id AND a."mandateId" = NEW."mandateId" AND a.status = 'PRESENT'
    WHERE m.id = NEW."minutesId" AND m."withdrawnAt" IS NULL AND m."signedAt" IS NULL
      AND m."contentHash" = NEW."textHash" AND s.state = 'MINUTES_TO_SIGN') THEN
    RAISE EXCEPTION 'minutes % do not wait for this signature', NEW."minutesId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_minutes_signature BEFORE INSERT ON "MinutesSignature" FOR EACH ROW EXECUTE FUNCTION guard_minutes_signature();

-- a decision is of a block that the candidacy asks for, on an entry that is still on the docket
CREATE FUNCTION guard_block_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "DocketEntry" d JOIN "RequestedBlock" r ON r."candidacyId" = d."candidacyId"
    WHERE d.id = NEW."entryId" AND d."removedAt" IS NULL AND r."blockId" = NEW."blockId") THEN
    RAISE EXCEPTION 'block % is not asked for on this entry', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_block_decision BEFORE INSERT OR UPDATE ON "BlockDecision" FOR EACH ROW EXECUTE FUNCTION guard_block_decision();

-- the ledger takes only what signed minutes validated
CREATE FUNCTION guard_acquired_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "BlockDecision" b JOIN "DocketEntry" d ON d.id = b."entryId" JOIN "JurySession" s ON s.id = d."sessionId"
    JOIN "Candidacy" c ON c.id = d."candidacyId"
    WHERE b.id = NEW."decisionId" AND b.verdict = 'VALIDATED' AND b."blockId" = NEW."blockId"
      AND d.outcome = 'DECIDED' AND s.state = 'MINUTES_SIGNED' AND c."candidateId" = NEW."candidateId") THEN
    RAISE EXCEPTION 'no signed decision validates block % for this candidate', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_acquired_block BEFORE INSERT ON "AcquiredBlock" FOR EACH ROW EXECUTE FUNCTION guard_acquired_block();

-- one standing certificate for a candidate and what it certifies; a revoked one may be issued anew
CREATE FUNCTION guard_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Candidate" WHERE id = NEW."candidateId" FOR UPDATE;
  IF NOT EXISTS (
    SELECT FROM "Candidacy" c JOIN "Candidate" p ON p.id = c."candidateId" JOIN "AcquiredBlock" a ON a."candidateId" = p.id
    JOIN "StoredFile" f ON f."candidateId" = p.id
    WHERE c.id = NEW."candidacyId" AND p.id = NEW."candidateId" AND p."identityCheckedAt" IS NOT NULL
      AND (NEW.kind = 'FULL' OR a."blockId" = NEW."blockId") AND f.id = NEW."fileId" AND f.purpose = 'CERTIFICATE') THEN
    RAISE EXCEPTION 'nothing acquired, checked and printed stands behind this certificate' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT FROM "Certificate" c WHERE c."candidateId" = NEW."candidateId" AND c.kind = NEW.kind
      AND (c."blockId" = NEW."blockId" OR (NEW.kind = 'FULL' AND c."versionId" = NEW."versionId"))
      AND NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = c.id)) THEN
    RAISE EXCEPTION 'a standing certificate exists already' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_certificate BEFORE INSERT ON "Certificate" FOR EACH ROW EXECUTE FUNCTION guard_certificate();

-- a stored file: its content is fixed; it can only be marked as erased, once
CREATE FUNCTION guard_stored_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."erasedAt" IS NOT NULL OR to_jsonb(NEW) - 'erasedAt' <> to_jsonb(OLD) - 'erasedAt' THEN
    RAISE EXCEPTION 'a stored file is erased, never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_stored_file BEFORE UPDATE ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION guard_stored_file();
CREATE TRIGGER keep_rows BEFORE DELETE ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- columns that say whose and what a row is: written once, whatever else of it may change
CREATE FUNCTION keep_columns() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY TG_ARGV LOOP
    IF to_jsonb(NEW) -> name IS DISTINCT FROM to_jsonb(OLD) -> name THEN
      RAISE EXCEPTION '"%" of "%" is written once', name, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_columns BEFORE UPDATE ON "UserSession" FOR EACH ROW EXECUTE FUNCTION keep_columns('id', 'userId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Invitation" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'userId', 'kind', 'issue', 'newEmail', 'expiresAt');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Membership" FOR EACH ROW EXECUTE FUNCTION keep_columns('userId', 'kind', 'startedAt');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "CompanyMember" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('companyId', 'userId', 'role', 'startedAt');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Candidate" FOR EACH ROW EXECUTE FUNCTION keep_columns('id', 'userId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "CommitteeMember" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('committeeId', 'userId', 'name', 'isChair');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "DocketEntry" FOR EACH ROW EXECUTE FUNCTION keep_columns('sessionId', 'candidacyId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Deadline" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('kind', 'candidacyId', 'sessionId', 'startsOn', 'dueOn');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "OutgoingMessage" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('kind', 'recipientId', 'candidacyId', 'parameters', 'createdAt');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Setting" FOR EACH ROW EXECUTE FUNCTION keep_columns('key');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "NumberSeries" FOR EACH ROW EXECUTE FUNCTION keep_columns('name');

-- numbers follow one another without a gap, versions rise
CREATE FUNCTION follow_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.value <> OLD.value + 1 THEN
    RAISE EXCEPTION 'series % goes on from %', OLD.name, OLD.value USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER follow_on BEFORE UPDATE ON "NumberSeries" FOR EACH ROW EXECUTE FUNCTION follow_on();
CREATE FUNCTION raise_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version < OLD.version THEN
    RAISE EXCEPTION 'the version of "%" only rises', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'version' LOOP
    EXECUTE format('CREATE TRIGGER raise_version BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION raise_version()', name);
  END LOOP;
END $$;

-- what is asked for belongs to the candidacy's version, and is settled once the request has left the person's hands
CREATE FUNCTION guard_requested_block() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE standing "CandidacyState";
BEGIN
  SELECT state INTO standing FROM "Candidacy" WHERE id = coalesce(NEW."candidacyId", OLD."candidacyId");
  IF standing NOT IN ('DRAFT', 'REGISTERED') THEN
    RAISE EXCEPTION 'what is asked for is settled (%)', standing USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NOT EXISTS (
    SELECT FROM "CompetencyBlock" b JOIN "Candidacy" c ON c."versionId" = b."versionId"
    WHERE b.id = NEW."blockId" AND c.id = NEW."candidacyId") THEN
    RAISE EXCEPTION 'block % is of another version', NEW."blockId" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_requested_block BEFORE INSERT OR DELETE OR UPDATE OF "candidacyId", "blockId", options ON "RequestedBlock"
  FOR EACH ROW EXECUTE FUNCTION guard_requested_block();

-- an admissibility request changes while its candidacy is a draft or incomplete
CREATE FUNCTION guard_experience() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE standing "CandidacyState";
BEGIN
  SELECT state INTO standing FROM "Candidacy" WHERE id = coalesce(NEW."candidacyId", OLD."candidacyId");
  IF standing NOT IN ('DRAFT', 'INCOMPLETE') THEN
    RAISE EXCEPTION 'the request is submitted (%)', standing USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER guard_experience BEFORE INSERT OR UPDATE OR DELETE ON "Experience" FOR EACH ROW EXECUTE FUNCTION guard_experience();

-- a validation file once filed, and its situations, are kept as filed: another edition is another row
CREATE FUNCTION guard_filed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "ValidationFile" WHERE id IN (OLD."validationFileId", NEW."validationFileId") AND "filedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'a validation file is kept as filed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER guard_filed BEFORE UPDATE ON "ValidationFile" FOR EACH ROW WHEN (OLD."filedAt" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guard_filed BEFORE INSERT OR UPDATE OR DELETE ON "WorkSituation" FOR EACH ROW EXECUTE FUNCTION guard_filed();

-- the committee's levels change while it assesses; what a round's members sign is its text, which then stays
CREATE FUNCTION guard_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.round < OLD.round OR (NEW.round = OLD.round AND OLD."closedAt" IS NOT NULL
    AND (NEW."closedAt", NEW.text, NEW."textHash") IS DISTINCT FROM (OLD."closedAt", OLD.text, OLD."textHash")) THEN
    RAISE EXCEPTION 'the text of round % is kept as closed', OLD.round USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_assessment BEFORE UPDATE ON "Assessment" FOR EACH ROW EXECUTE FUNCTION guard_assessment();
CREATE FUNCTION guard_competency_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "AssessmentGrid" g JOIN "Candidacy" c ON c.id = g."candidacyId" WHERE g.id = NEW."gridId" AND c.state = 'IN_ASSESSMENT') THEN
    RAISE EXCEPTION 'the grids are not open' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_competency_assessment BEFORE INSERT OR UPDATE ON "CompetencyAssessment" FOR EACH ROW
  EXECUTE FUNCTION guard_competency_assessment();
CREATE FUNCTION guard_grid_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Assessment" a JOIN "EvaluationCommittee" e ON e."candidacyId" = a."candidacyId" AND e."dissolvedAt" IS NULL
    JOIN "CommitteeMember" m ON m."committeeId" = e.id
    WHERE a.id = NEW."assessmentId" AND a.round = NEW.round AND a."textHash" = NEW."textHash" AND m.id = NEW."memberId") THEN
    RAISE EXCEPTION 'this round does not wait for this signature' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_grid_signature BEFORE INSERT ON "GridSignature" FOR EACH ROW EXECUTE FUNCTION guard_grid_signature();

-- who presides the jury holds that mandate for the whole period (R53)
CREATE FUNCTION guard_presidency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Mandate" m WHERE m.id = NEW."mandateId" AND NEW."startsOn" >= m."startsOn" AND NEW."endsOn" <= m."endsOn") THEN
    RAISE EXCEPTION 'a presidency stays within its mandate' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_presidency BEFORE INSERT OR UPDATE ON "Presidency" FOR EACH ROW EXECUTE FUNCTION guard_presidency();
