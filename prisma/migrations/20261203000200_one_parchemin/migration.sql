-- A person holds one parchemin of a registration, whichever of its editions each of their candidacies is on (R65, R70).

-- the editions of the registration that a version is one of
CREATE FUNCTION same_registration(version uuid) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT o.id FROM "CertificationVersion" v JOIN "CertificationVersion" o ON o."rncpCode" = v."rncpCode" WHERE v.id = version
$$;

-- as before, but for what stands or was delivered elsewhere: of the registration, by any file of the person
CREATE OR REPLACE FUNCTION guard_certificate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM "Candidate" WHERE id IN (SELECT files_of_person(NEW."candidateId")) ORDER BY id FOR UPDATE;
  IF NOT EXISTS (
    SELECT FROM "Candidate" p JOIN "StoredFile" f ON f."candidateId" = p.id
    WHERE p.id = NEW."candidateId" AND p."identityCheckedAt" IS NOT NULL AND f.id = NEW."fileId" AND f.purpose = 'CERTIFICATE'
      AND (NEW.origin <> 'DECISION' OR (NEW."bornOn" = p."bornOn" AND starts_with(NEW."birthPlace", p."birthPlace")
        AND NEW."holderName" = concat_ws(' ', p."firstName", nullif(p."otherFirstNames", ''), p."birthName")))) THEN
    RAISE EXCEPTION 'this certificate is not in the name of its holder, checked and printed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'FULL' AND NOT EXISTS (
    SELECT FROM "CertificationVersion" v
    WHERE v.id = NEW."versionId" AND is_awarded(v."awardRule", held_codes(NEW."candidateId", v.id, NEW."issuedOn"))) THEN
    RAISE EXCEPTION 'the blocks held do not award this certification' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind = 'FULL' AND NEW.origin = 'DECISION' AND EXISTS (
    SELECT FROM "PriorAcquisition" r WHERE r."candidateId" IN (SELECT files_of_person(NEW."candidateId"))
      AND r."versionId" IN (SELECT same_registration(NEW."versionId")) AND r."isCertified" AND r."confirmedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'this certificate was delivered elsewhere' USING ERRCODE = 'restrict_violation';
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
    SELECT FROM "Certificate" c WHERE c."candidateId" IN (SELECT files_of_person(NEW."candidateId")) AND c.kind = NEW.kind
      AND (c."blockId" = NEW."blockId" OR (NEW.kind = 'FULL' AND c."versionId" IN (SELECT same_registration(NEW."versionId"))))
      AND NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = c.id)) THEN
    RAISE EXCEPTION 'a standing certificate exists already' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;

-- as before, but for that: who holds the parchemin of a registration awaits nothing more of it
CREATE OR REPLACE FUNCTION awaited(persons uuid[], day date) RETURNS TABLE ("candidacyId" uuid, since date) LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH counting AS MATERIALIZED (SELECT * FROM counted(day)),
  acquired AS MATERIALIZED (
    SELECT p."userId", a.id, a."blockId", a."acquiredOn", k."versionId", v."rncpCode", d."candidacyId", coalesce(s."signedAt", '-infinity') AS "signedAt"
    FROM "Candidate" p JOIN "AcquiredBlock" a ON a."candidateId" = p.id JOIN "CompetencyBlock" k ON k.id = a."blockId"
      JOIN "CertificationVersion" v ON v.id = k."versionId" LEFT JOIN "BlockDecision" b ON b.id = a."decisionId" LEFT JOIN "DocketEntry" d ON d.id = b."entryId"
      LEFT JOIN "JurySession" s ON s.id = d."sessionId"
    WHERE p."userId" = ANY (persons)
  ), standing AS MATERIALIZED ( -- a parchemin is of no block; so is the certificate delivered elsewhere
    SELECT p."userId", v."rncpCode", f."blockId" FROM "Candidate" p JOIN "Certificate" f ON f."candidateId" = p.id
      JOIN "CertificationVersion" v ON v.id = f."versionId"
    WHERE p."userId" = ANY (persons) AND NOT EXISTS (SELECT FROM "Revocation" r WHERE r."certificateId" = f.id)
    UNION ALL
    SELECT p."userId", v."rncpCode", NULL FROM "Candidate" p JOIN "PriorAcquisition" r ON r."candidateId" = p.id
      JOIN "CertificationVersion" v ON v.id = r."versionId"
    WHERE p."userId" = ANY (persons) AND r."isCertified" AND r."confirmedAt" IS NOT NULL
  ), open AS (
    SELECT DISTINCT a."userId", a."versionId" FROM acquired a WHERE a."candidacyId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM standing f WHERE (f."userId", f."rncpCode") = (a."userId", a."rncpCode") AND f."blockId" IS NULL)
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
