-- All that a candidacy or a certificate is searched by stands in several tables: it is kept in one text a row, and found by the
-- half year in which the row stands in its list. A page reads half years, the newest first, until it is full.
CREATE TABLE "SearchedCandidacy" (
  "candidacyId" UUID NOT NULL,
  "halfYear" INTEGER NOT NULL,
  "text" TEXT COLLATE "C" NOT NULL,
  CONSTRAINT "SearchedCandidacy_pkey" PRIMARY KEY ("candidacyId"),
  CONSTRAINT "SearchedCandidacy_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TABLE "SearchedCertificate" (
  "certificateId" UUID NOT NULL,
  "halfYear" INTEGER NOT NULL,
  "text" TEXT COLLATE "C" NOT NULL,
  CONSTRAINT "SearchedCertificate_pkey" PRIMARY KEY ("certificateId"),
  CONSTRAINT "SearchedCertificate_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
GRANT SELECT ON "SearchedCandidacy", "SearchedCertificate" TO portail_app;

-- half years in their order
CREATE FUNCTION half_year(day date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN (2 * extract(YEAR FROM day) + CASE WHEN extract(MONTH FROM day) > 6 THEN 1 ELSE 0 END)::integer;
CREATE FUNCTION half_year(at timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN half_year((at AT TIME ZONE 'UTC')::date);

-- every three signs of a text that stand together in a word, each with the half year
CREATE FUNCTION search_keys("halfYear" integer, text text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 1000
  RETURN ARRAY(SELECT "halfYear" || ':' || part FROM generate_series(1, length(text) - 2) AS place, substr(text, place, 3) AS part
    WHERE strpos(part, ' ') = 0);

-- what the texts are: the number, the person's names, the name and address of their account; as it is printed, and as it is since
CREATE FUNCTION candidacy_texts() RETURNS TABLE ("candidacyId" uuid, "halfYear" integer, text text) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT c.id, half_year(c."stateSince"), search_text(concat_ws(' ', c.number, k."birthName", k."usageName", k."firstName",
    k."otherFirstNames", u."displayName", u.email, i."displayName", i.email))
  FROM "Candidacy" c LEFT JOIN "Candidate" k ON k.id = c."candidateId" LEFT JOIN "User" u ON u.id = k."userId"
    LEFT JOIN "User" i ON i.id = c."invitedUserId" AND i.id IS DISTINCT FROM u.id;
END;
CREATE FUNCTION certificate_texts() RETURNS TABLE ("certificateId" uuid, "halfYear" integer, text text) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT f.id, half_year(f."issuedOn"), search_text(concat_ws(' ', f.number, f."holderName", k."birthName", k."usageName",
    k."firstName", k."otherFirstNames", u."displayName", u.email))
  FROM "Certificate" f JOIN "Candidate" k ON k.id = f."candidateId" JOIN "User" u ON u.id = k."userId";
END;

-- makes all texts about some accounts what they are now. Whoever changes anything of the same person waits, and then reads what
-- was changed: no row need be locked for it.
CREATE FUNCTION refresh_searched(persons uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(502, hashtext(person::text)) FROM (
    SELECT unnest(persons) AS person
    UNION SELECT c."invitedUserId" FROM "Candidate" k JOIN "Candidacy" c ON c."candidateId" = k.id WHERE k."userId" = ANY (persons)
    UNION SELECT k."userId" FROM "Candidacy" c JOIN "Candidate" k ON k.id = c."candidateId" WHERE c."invitedUserId" = ANY (persons)
    ORDER BY 1) it WHERE person IS NOT NULL;
  INSERT INTO "SearchedCandidacy" AS s SELECT t.* FROM candidacy_texts() t WHERE t."candidacyId" IN (
    SELECT c.id FROM "Candidate" k JOIN "Candidacy" c ON c."candidateId" = k.id WHERE k."userId" = ANY (persons)
    UNION SELECT c.id FROM "Candidacy" c WHERE c."invitedUserId" = ANY (persons))
  ON CONFLICT ("candidacyId") DO UPDATE SET "halfYear" = excluded."halfYear", text = excluded.text
    WHERE (s."halfYear", s.text) <> (excluded."halfYear", excluded.text);
  INSERT INTO "SearchedCertificate" AS s SELECT t.* FROM certificate_texts() t WHERE t."certificateId" IN (
    SELECT f.id FROM "Candidate" k JOIN "Certificate" f ON f."candidateId" = k.id WHERE k."userId" = ANY (persons))
  ON CONFLICT ("certificateId") DO UPDATE SET "halfYear" = excluded."halfYear", text = excluded.text
    WHERE (s."halfYear", s.text) <> (excluded."halfYear", excluded.text);
END $$;

CREATE FUNCTION keep_searched() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'User' THEN PERFORM refresh_searched(ARRAY[NEW.id]);
    WHEN 'Candidate' THEN PERFORM refresh_searched(ARRAY[NEW."userId", OLD."userId"]);
    WHEN 'Candidacy' THEN PERFORM refresh_searched(array_agg(person)) FROM (
      SELECT k."userId" AS person FROM "Candidate" k WHERE k.id = NEW."candidateId" UNION SELECT NEW."invitedUserId") it;
    WHEN 'Certificate' THEN PERFORM refresh_searched(ARRAY[k."userId"]) FROM "Candidate" k WHERE k.id = NEW."candidateId";
  END CASE;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_searched AFTER UPDATE ON "User" FOR EACH ROW
  WHEN ((NEW."displayName", NEW.email) IS DISTINCT FROM (OLD."displayName", OLD.email)) EXECUTE FUNCTION keep_searched();
CREATE TRIGGER keep_searched AFTER UPDATE ON "Candidate" FOR EACH ROW
  WHEN ((NEW."userId", NEW."birthName", NEW."usageName", NEW."firstName", NEW."otherFirstNames")
    IS DISTINCT FROM (OLD."userId", OLD."birthName", OLD."usageName", OLD."firstName", OLD."otherFirstNames")) EXECUTE FUNCTION keep_searched();
CREATE TRIGGER keep_searched_begun AFTER INSERT ON "Candidacy" FOR EACH ROW EXECUTE FUNCTION keep_searched();
CREATE TRIGGER keep_searched AFTER UPDATE ON "Candidacy" FOR EACH ROW
  WHEN ((NEW.number, NEW."candidateId", NEW."invitedUserId", half_year(NEW."stateSince"))
    IS DISTINCT FROM (OLD.number, OLD."candidateId", OLD."invitedUserId", half_year(OLD."stateSince"))) EXECUTE FUNCTION keep_searched();
CREATE TRIGGER keep_searched AFTER INSERT ON "Certificate" FOR EACH ROW EXECUTE FUNCTION keep_searched();
