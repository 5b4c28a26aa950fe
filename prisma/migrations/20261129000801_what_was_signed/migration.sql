-- What is shown is what was signed: states follow the lifecycles, minutes say what the rows say, a certificate stands on the
-- award rule and bears its holder's name, and what says whose a row is never changes.

-- the moves of both lifecycles, as lib/candidacies/candidacy.ts and lib/jury-sessions/jury-session.ts have them
CREATE FUNCTION candidacy_moves(before "CandidacyState", after "CandidacyState") RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN CASE before
    WHEN 'DRAFT' THEN after IN ('SUBMITTED', 'ADMISSIBLE', 'WITHDRAWN')
    WHEN 'SUBMITTED' THEN after IN ('INCOMPLETE', 'UNDER_REVIEW', 'ADMISSIBLE', 'WITHDRAWN')
    WHEN 'INCOMPLETE' THEN after IN ('SUBMITTED', 'INADMISSIBLE', 'WITHDRAWN')
    WHEN 'UNDER_REVIEW' THEN after IN ('ADMISSIBLE', 'INADMISSIBLE', 'WITHDRAWN')
    WHEN 'INADMISSIBLE' THEN after IN ('UNDER_REVIEW')
    WHEN 'ADMISSIBLE' THEN after IN ('VALIDATION_FILED', 'LAPSED', 'WITHDRAWN')
    WHEN 'LAPSED' THEN after IN ('ADMISSIBLE')
    WHEN 'VALIDATION_FILED' THEN after IN ('VALIDATION_RETURNED', 'READY_FOR_JURY', 'WITHDRAWN')
    WHEN 'VALIDATION_RETURNED' THEN after IN ('VALIDATION_FILED', 'WITHDRAWN')
    WHEN 'REGISTERED' THEN after IN ('CONFIRMED', 'CANCELLED')
    WHEN 'CONFIRMED' THEN after IN ('OPEN', 'REFUSED', 'CANCELLED', 'WITHDRAWN')
    WHEN 'OPEN' THEN after IN ('IN_ASSESSMENT', 'CANCELLED', 'WITHDRAWN')
    WHEN 'IN_ASSESSMENT' THEN after IN ('TO_SIGN', 'CANCELLED', 'WITHDRAWN')
    WHEN 'TO_SIGN' THEN after IN ('SIGNED', 'IN_ASSESSMENT', 'CANCELLED', 'WITHDRAWN')
    WHEN 'SIGNED' THEN after IN ('ACKNOWLEDGED', 'IN_ASSESSMENT', 'CANCELLED', 'WITHDRAWN')
    WHEN 'ACKNOWLEDGED' THEN after IN ('TRANSMITTED', 'IN_ASSESSMENT', 'CANCELLED', 'WITHDRAWN')
    WHEN 'TRANSMITTED' THEN after IN ('READY_FOR_JURY', 'IN_ASSESSMENT', 'CANCELLED', 'WITHDRAWN')
    WHEN 'READY_FOR_JURY' THEN after IN ('SCHEDULED', 'WITHDRAWN')
    WHEN 'SCHEDULED' THEN after IN ('READY_FOR_JURY', 'DECIDED', 'WITHDRAWN')
    ELSE false END;
CREATE FUNCTION session_moves(before "JurySessionState", after "JurySessionState") RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN CASE before
    WHEN 'PLANNED' THEN after IN ('SUMMONED', 'CANCELLED')
    WHEN 'SUMMONED' THEN after IN ('OPEN', 'PLANNED', 'CANCELLED')
    WHEN 'OPEN' THEN after IN ('DELIBERATED')
    WHEN 'DELIBERATED' THEN after IN ('OPEN', 'MINUTES_TO_SIGN')
    WHEN 'MINUTES_TO_SIGN' THEN after IN ('DELIBERATED', 'MINUTES_SIGNED')
    ELSE false END;
CREATE FUNCTION guard_candidacy_move() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF candidacy_moves(OLD.state, NEW.state) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'no candidacy goes from % to %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_candidacy_move BEFORE UPDATE OF state ON "Candidacy" FOR EACH ROW
  WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION guard_candidacy_move();
CREATE FUNCTION guard_session_move() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_moves(OLD.state, NEW.state) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'no session goes from % to %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_session_move BEFORE UPDATE OF state ON "JurySession" FOR EACH ROW
  WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION guard_session_move();

-- whether minutes say of each entry on the docket what its rows say: outcome, and block by block verdict and reasons
CREATE FUNCTION minutes_match(session uuid, content jsonb) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (
    SELECT jsonb_object_agg(d.id, jsonb_build_array(coalesce(d.outcome::text, 'DEFERRED'), (
      SELECT jsonb_agg(jsonb_build_array(k.code, b.verdict, b.reasons, b.recommendations) ORDER BY k.code)
      FROM "BlockDecision" b JOIN "CompetencyBlock" k ON k.id = b."blockId" WHERE b."entryId" = d.id)))
    FROM "DocketEntry" d WHERE d."sessionId" = session AND d."removedAt" IS NULL)
  IS NOT DISTINCT FROM (
    SELECT jsonb_object_agg(e ->> 'entryId', jsonb_build_array(e -> 'outcome', (
      SELECT jsonb_agg(jsonb_build_array(b -> 'code', b -> 'verdict', b -> 'reasons', b -> 'recommendations') ORDER BY b ->> 'code')
      FROM jsonb_array_elements(e -> 'blocks') b)))
    FROM jsonb_array_elements(content -> 'entries') e)
$$;
CREATE FUNCTION guard_minutes_text() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF minutes_match(NEW."sessionId", NEW.content) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'the minutes of session % do not say what was decided', NEW."sessionId" USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_minutes_text BEFORE INSERT OR UPDATE OF "signedAt" ON "Minutes" FOR EACH ROW EXECUTE FUNCTION guard_minutes_text();

-- the award rule of a version on the codes of the blocks held (R4, R11), as isAwarded() of lib/certifications/award-rule.ts
CREATE FUNCTION is_awarded(rule jsonb, held text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(bool_and(CASE jsonb_typeof(part)
    WHEN 'string' THEN part #>> '{}' = ANY (held)
    ELSE (part ->> 'atLeast')::int <= (SELECT count(*) FROM jsonb_array_elements_text(part -> 'of') code WHERE code = ANY (held))
    END), true)
  FROM jsonb_array_elements(rule -> 'all') part
$$;
-- the codes of a version that somebody holds, directly or by an equivalence
CREATE FUNCTION held_codes(candidate uuid, version uuid) RETURNS text[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT array_agg(k.code) FROM "CompetencyBlock" k WHERE k."versionId" = version AND EXISTS (
    SELECT FROM "AcquiredBlock" a LEFT JOIN "BlockEquivalence" e ON e."fromBlockId" = a."blockId" AND e."toBlockId" = k.id
    WHERE a."candidateId" = candidate AND (a."blockId" = k.id OR e.id IS NOT NULL))
$$;

-- one standing certificate for a candidate and what it certifies, in the holder's name (one
-- taken over bears the name it was printed with); a revoked one may be issued anew
CREATE OR REPLACE FUNCTION guard_certificate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM "Candidate" WHERE id = NEW."candidateId" FOR UPDATE;
  IF NOT EXISTS (
    SELECT FROM "Candidate" p JOIN "StoredFile" f ON f."candidateId" = p.id
    WHERE p.id = NEW."candidateId" AND p."identityCheckedAt" IS NOT NULL AND f.id = NEW."fileId" AND f.purpose = 'CERTIFICATE'
      AND (NEW.origin <> 'DECISION' OR (NEW."bornOn" = p."bornOn" AND starts_with(NEW."birthPlace", p."birthPlace")
        AND NEW."holderName" = concat_ws(' ', p."firstName", nullif(p."otherFirstNames", ''), p."birthName")))) THEN
    RAISE EXCEPTION 'this certificate is not in the name of its holder, checked and printed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'FULL' AND NOT EXISTS (
    SELECT FROM "CertificationVersion" v
    WHERE v.id = NEW."versionId" AND is_awarded(v."awardRule", held_codes(NEW."candidateId", v.id))) THEN
    RAISE EXCEPTION 'the blocks held do not award this certification' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT (CASE WHEN NEW.origin = 'DECISION' THEN EXISTS (
      SELECT FROM "Candidacy" c WHERE c.id = NEW."candidacyId" AND c."candidateId" = NEW."candidateId"
        AND c."versionId" = NEW."versionId" AND c.state = 'DECIDED'
        AND EXISTS (
          SELECT FROM "DocketEntry" d JOIN "BlockDecision" b ON b."entryId" = d.id JOIN "AcquiredBlock" a ON a."decisionId" = b.id
          WHERE d."candidacyId" = c.id AND a."candidateId" = c."candidateId" AND (NEW.kind = 'FULL' OR a."blockId" = NEW."blockId")))
    ELSE is_secretary(NEW."issuedById") AND is_secretary(NEW."confirmedById") AND EXISTS (
      SELECT FROM "AcquiredBlock" a JOIN "CompetencyBlock" k ON k.id = a."blockId"
      WHERE a."candidateId" = NEW."candidateId" AND a.origin <> 'DECISION' AND k."versionId" = NEW."versionId"
        AND (NEW.kind = 'FULL' OR a."blockId" = NEW."blockId"))
    END) THEN
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

-- the text of a round is written while the grids are open, and another round begins blank
CREATE OR REPLACE FUNCTION guard_assessment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE standing "CandidacyState";
BEGIN
  IF is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  IF NEW.round = OLD.round AND (NEW."closedAt", NEW.text, NEW."textHash") IS NOT DISTINCT FROM (OLD."closedAt", OLD.text, OLD."textHash") THEN
    RETURN NEW;
  END IF;
  SELECT state INTO standing FROM "Candidacy" WHERE id = NEW."candidacyId";
  IF NEW.round = OLD.round AND OLD."closedAt" IS NULL AND standing = 'IN_ASSESSMENT' THEN RETURN NEW; END IF;
  IF NEW.round = OLD.round + 1 AND num_nonnulls(NEW."closedAt", NEW.text, NEW."textHash") = 0 THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'the text of round % is kept as closed', OLD.round USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION guard_closed_text() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Assessment" a JOIN "Candidacy" c ON c.id = a."candidacyId" WHERE a.id = NEW.id AND a."closedAt" IS NULL
      AND c.state IN ('TO_SIGN', 'SIGNED', 'ACKNOWLEDGED', 'TRANSMITTED', 'READY_FOR_JURY', 'SCHEDULED', 'DECIDED')) THEN
    RAISE EXCEPTION 'assessment % is closed: its text stands', NEW.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guard_closed_text AFTER UPDATE ON "Assessment" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD."closedAt" IS NOT NULL AND NEW."closedAt" IS NULL) EXECUTE FUNCTION guard_closed_text();

-- whose and of what a row is
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Organisation" FOR EACH ROW EXECUTE FUNCTION keep_columns('side');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Seat" FOR EACH ROW EXECUTE FUNCTION keep_columns('organisationId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Mandate" FOR EACH ROW EXECUTE FUNCTION keep_columns('seatId', 'userId', 'kind', 'startsOn');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Presidency" FOR EACH ROW EXECUTE FUNCTION keep_columns('mandateId', 'startsOn');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "JurySession" FOR EACH ROW EXECUTE FUNCTION keep_columns('number', 'createdAt');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Attendance" FOR EACH ROW EXECUTE FUNCTION keep_columns('sessionId', 'mandateId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Interest" FOR EACH ROW EXECUTE FUNCTION keep_columns('entryId', 'mandateId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "BlockDecision" FOR EACH ROW EXECUTE FUNCTION keep_columns('entryId', 'blockId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Candidacy" FOR EACH ROW EXECUTE FUNCTION keep_columns('companyId', 'invitedUserId', 'createdAt');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "RequestedBlock" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId', 'blockId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Experience" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "AdmissibilityFile" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "RequestedPiece" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId', 'label');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "ValidationFile" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId', 'edition');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "WorkSituation" FOR EACH ROW EXECUTE FUNCTION keep_columns('validationFileId', 'blockId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Assessment" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "EvaluationCommittee" FOR EACH ROW EXECUTE FUNCTION keep_columns('candidacyId', 'constitutedAt');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "CompetencyAssessment" FOR EACH ROW EXECUTE FUNCTION keep_columns('gridId', 'competencyId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "KeptForm" FOR EACH ROW EXECUTE FUNCTION keep_columns('userId');
CREATE TRIGGER keep_columns BEFORE UPDATE ON "ProcessedRequest" FOR EACH ROW EXECUTE FUNCTION keep_columns('userId');
DROP TRIGGER keep_columns ON "Invitation";
CREATE TRIGGER keep_columns BEFORE UPDATE ON "Invitation" FOR EACH ROW
  EXECUTE FUNCTION keep_columns('id', 'userId', 'kind', 'issue', 'newEmail', 'expiresAt', 'invitedById');
