-- Which decided candidacies give right to a document that nobody has issued, kept as data by whatever changes it (R65, R68): a block
-- acquired, a certificate issued or revoked, one delivered elsewhere, files joined, an equivalence.
CREATE TABLE "AwaitedCertificate" (
  "candidacyId" UUID NOT NULL,
  "since" DATE NOT NULL,
  CONSTRAINT "AwaitedCertificate_pkey" PRIMARY KEY ("candidacyId"),
  CONSTRAINT "AwaitedCertificate_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "AwaitedCertificate_since_candidacyId_idx" ON "AwaitedCertificate"("since", "candidacyId");
GRANT SELECT ON "AwaitedCertificate" TO portail_app;

-- the truth for some accounts on a day, and since when, as issuableAwards() of lib/certificates/issue.queries.ts says it of each
-- candidacy: the parchemin by the one that completed the version, or its last one; until then an attestation for each block
CREATE FUNCTION awaited(persons uuid[], day date) RETURNS TABLE ("candidacyId" uuid, since date) LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH counting AS MATERIALIZED (SELECT * FROM counted(day)),
  acquired AS MATERIALIZED (
    SELECT p."userId", a.id, a."blockId", a."acquiredOn", k."versionId", d."candidacyId", coalesce(s."signedAt", '-infinity') AS "signedAt"
    FROM "Candidate" p JOIN "AcquiredBlock" a ON a."candidateId" = p.id JOIN "CompetencyBlock" k ON k.id = a."blockId"
      LEFT JOIN "BlockDecision" b ON b.id = a."decisionId" LEFT JOIN "DocketEntry" d ON d.id = b."entryId"
      LEFT JOIN "JurySession" s ON s.id = d."sessionId"
    WHERE p."userId" = ANY (persons)
  ), standing AS MATERIALIZED ( -- a parchemin is of no block; so is the certificate delivered elsewhere
    SELECT p."userId", f."versionId", f."blockId" FROM "Candidate" p JOIN "Certificate" f ON f."candidateId" = p.id
    WHERE p."userId" = ANY (persons) AND NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = f.id)
    UNION ALL
    SELECT p."userId", r."versionId", NULL FROM "Candidate" p JOIN "PriorAcquisition" r ON r."candidateId" = p.id
    WHERE p."userId" = ANY (persons) AND r."isCertified" AND r."confirmedAt" IS NOT NULL
  ), open AS (
    SELECT DISTINCT a."userId", a."versionId" FROM acquired a WHERE a."candidacyId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM standing f WHERE (f."userId", f."versionId") = (a."userId", a."versionId") AND f."blockId" IS NULL)
  ), running AS ( -- what was held after each acquisition, and which candidacies of the version had brought it
    SELECT o."userId", o."versionId", a."signedAt", a.id, array_agg(k.code) OVER so_far AS held,
      array_agg(a."candidacyId") FILTER (WHERE a."versionId" = o."versionId" AND a."candidacyId" IS NOT NULL) OVER so_far AS by
    FROM open o JOIN acquired a ON a."userId" = o."userId" JOIN "CompetencyBlock" k ON k."versionId" = o."versionId"
      AND (k.id = a."blockId" OR (a."blockId", k.id) IN (SELECT c."fromBlockId", c."toBlockId" FROM counting c))
    WINDOW so_far AS (PARTITION BY o."userId", o."versionId" ORDER BY a."signedAt", a.id)
  ), completed AS (
    SELECT DISTINCT ON (r."userId", r."versionId") r."userId", r."versionId", r.by[cardinality(r.by)] AS "candidacyId"
    FROM running r JOIN "CertificationVersion" v ON v.id = r."versionId" WHERE is_awarded(v."awardRule", r.held)
    ORDER BY r."userId", r."versionId", r."signedAt", r.id
  )
  SELECT a."candidacyId", min(a."acquiredOn") FROM open o
    JOIN acquired a ON (a."userId", a."versionId") = (o."userId", o."versionId") AND a."candidacyId" IS NOT NULL
    LEFT JOIN completed m ON (m."userId", m."versionId") = (o."userId", o."versionId")
  WHERE CASE WHEN m."userId" IS NULL
    THEN NOT EXISTS (SELECT FROM standing f WHERE (f."userId", f."blockId") = (a."userId", a."blockId"))
    ELSE a."candidacyId" = m."candidacyId" END
  GROUP BY a."candidacyId";
END $$;

-- makes the rows of some accounts those that they should be on a day; only those that differ are written
CREATE FUNCTION write_awaited(persons uuid[], day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  WITH truth AS MATERIALIZED (SELECT * FROM awaited(persons, day)), gone AS (
    DELETE FROM "AwaitedCertificate" w USING "Candidate" p JOIN "Candidacy" c ON c."candidateId" = p.id
    WHERE p."userId" = ANY (persons) AND w."candidacyId" = c.id AND w."candidacyId" NOT IN (SELECT t."candidacyId" FROM truth t))
  INSERT INTO "AwaitedCertificate" ("candidacyId", since) SELECT t."candidacyId", t.since FROM truth t ON CONFLICT DO NOTHING;
END $$;

-- the same for the persons of some files, one after another: who changes what they hold waits for who does so too, and for an
-- equivalence that is being written. Files before everything else, as whoever signs or joins holds them.
CREATE FUNCTION refresh_awaited(files uuid[], day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE persons uuid[];
BEGIN
  PERFORM FROM "Candidate" p WHERE p.id = ANY (files) ORDER BY p.id FOR SHARE;
  PERFORM pg_advisory_xact_lock_shared(500, 0);
  persons := ARRAY(SELECT DISTINCT p."userId" FROM "Candidate" p WHERE p.id = ANY (files) ORDER BY 1);
  PERFORM pg_advisory_xact_lock(501, hashtext(person::text)) FROM unnest(persons) person;
  PERFORM write_awaited(persons, day);
END $$;

-- the next accounts after one that hold something, of all: gives the last of them, null after the last. Whoever is being written
-- is left to who writes them.
CREATE FUNCTION refresh_awaited_after(person uuid, day date) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE persons uuid[];
BEGIN
  PERFORM pg_advisory_xact_lock_shared(500, 0);
  persons := ARRAY(SELECT DISTINCT p."userId" FROM "Candidate" p
    WHERE p."userId" > person AND EXISTS (SELECT FROM "AcquiredBlock" a WHERE a."candidateId" = p.id) ORDER BY 1 LIMIT 200);
  PERFORM write_awaited(ARRAY(SELECT one FROM unnest(persons) one WHERE pg_try_advisory_xact_lock(501, hashtext(one::text))), day);
  RETURN persons[cardinality(persons)];
END $$;

-- what was just written, on its own day
CREATE FUNCTION keep_awaited() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'AcquiredBlock' THEN
      PERFORM refresh_awaited(array_agg(w."candidateId"), max((coalesce(w."recordedAt", s."signedAt") AT TIME ZONE 'Europe/Paris')::date))
      FROM written w LEFT JOIN "BlockDecision" b ON b.id = w."decisionId" LEFT JOIN "DocketEntry" d ON d.id = b."entryId"
        LEFT JOIN "JurySession" s ON s.id = d."sessionId";
    WHEN 'Certificate' THEN
      PERFORM refresh_awaited(array_agg(w."candidateId"), max(w."issuedOn")) FROM written w;
    WHEN 'Revocation' THEN
      PERFORM refresh_awaited(array_agg(f."candidateId"), max((w."revokedAt" AT TIME ZONE 'Europe/Paris')::date))
      FROM written w JOIN "Certificate" f ON f.id = w."certificateId";
  END CASE;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_awaited AFTER INSERT ON "AcquiredBlock" REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_awaited();
CREATE TRIGGER keep_awaited AFTER INSERT ON "Certificate" REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_awaited();
CREATE TRIGGER keep_awaited AFTER INSERT ON "Revocation" REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_awaited();

CREATE FUNCTION keep_awaited_of_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'Candidate' THEN
    PERFORM refresh_awaited(ARRAY[NEW.id], (now() AT TIME ZONE 'Europe/Paris')::date);
  ELSE
    PERFORM refresh_awaited(ARRAY[NEW."candidateId"], (NEW."confirmedAt" AT TIME ZONE 'Europe/Paris')::date);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_awaited AFTER UPDATE OF "userId" ON "Candidate" FOR EACH ROW
  WHEN (NEW."userId" <> OLD."userId") EXECUTE FUNCTION keep_awaited_of_person();
CREATE TRIGGER keep_awaited AFTER UPDATE OF "confirmedAt" ON "PriorAcquisition" FOR EACH ROW
  WHEN (NEW."isCertified" AND NEW."confirmedAt" IS NOT NULL) EXECUTE FUNCTION keep_awaited_of_person();

-- an equivalence that counts already concerns whoever holds its first block, or what counts as it: at once where they are few; many
-- are left to the job, and so is the day on which a later one begins. Nobody else changes what anybody holds meanwhile.
CREATE FUNCTION keep_awaited_of_equivalence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  day date := (coalesce((SELECT p."confirmedAt" FROM "EquivalenceProposal" p WHERE p.id = NEW."proposalId"), now()) AT TIME ZONE 'Europe/Paris')::date;
  persons uuid[];
BEGIN
  IF NEW."startsOn" > day THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(500, 0);
  persons := ARRAY(SELECT DISTINCT p."userId" FROM "AcquiredBlock" a JOIN "Candidate" p ON p.id = a."candidateId"
    WHERE a."blockId" = NEW."fromBlockId"
      OR a."blockId" IN (SELECT c."fromBlockId" FROM counted(day) c WHERE c."toBlockId" = NEW."fromBlockId") LIMIT 201);
  IF cardinality(persons) <= 200 THEN PERFORM write_awaited(persons, day); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_awaited AFTER INSERT ON "BlockEquivalence" FOR EACH ROW EXECUTE FUNCTION keep_awaited_of_equivalence();

-- nobody is awaited for a document who acquired nothing
CREATE FUNCTION guard_awaited() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "DocketEntry" d JOIN "BlockDecision" b ON b."entryId" = d.id JOIN "AcquiredBlock" a ON a."decisionId" = b.id
    WHERE d."candidacyId" = NEW."candidacyId" AND a."acquiredOn" = NEW.since) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'nothing acquired stands behind a document of candidacy %', NEW."candidacyId" USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_awaited BEFORE INSERT OR UPDATE ON "AwaitedCertificate" FOR EACH ROW EXECUTE FUNCTION guard_awaited();

-- each night, and after an equivalence: one that is asked for while another is under way comes after it
SELECT pgboss.create_queue('refresh-awaited', '{"policy": "stately", "retryLimit": 5, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 14400}');
