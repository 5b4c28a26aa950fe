-- What the statistics add up, kept as rows that are only added: no writer waits for another's. They are summed as they are read, and
-- each night those that say the same become one.
CREATE TABLE "CandidacyTally" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "state" "CandidacyState" NOT NULL,
  "route" "Route" NOT NULL,
  "count" INTEGER NOT NULL,
  CONSTRAINT "CandidacyTally_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "CandidacyTally_counts" CHECK ("count" <> 0)
);
CREATE TABLE "DecisionTally" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "year" INTEGER NOT NULL,
  "versionId" UUID NOT NULL,
  "validated" TEXT[],
  "heldBefore" TEXT[],
  "count" INTEGER NOT NULL,
  CONSTRAINT "DecisionTally_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "DecisionTally_counts" CHECK ("count" > 0),
  CONSTRAINT "DecisionTally_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CertificationVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "DecisionTally_versionId_idx" ON "DecisionTally"("versionId");
GRANT SELECT ON "CandidacyTally", "DecisionTally" TO portail_app;

-- candidacies by state and route: one more where it is now, one less where it was
CREATE FUNCTION tally_candidacy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO "CandidacyTally" (state, route, count) VALUES (OLD.state, OLD.route, -1);
  END IF;
  INSERT INTO "CandidacyTally" (state, route, count) VALUES (NEW.state, NEW.route, 1);
  RETURN NULL;
END $$;
CREATE TRIGGER tally_begun AFTER INSERT ON "Candidacy" FOR EACH ROW EXECUTE FUNCTION tally_candidacy();
CREATE TRIGGER tally_moved AFTER UPDATE OF state ON "Candidacy" FOR EACH ROW WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION tally_candidacy();

-- the decided entries of signed minutes, by what was validated and what was held before: what a decision amounts to follows (R58)
CREATE FUNCTION decision_groups(session uuid) RETURNS TABLE (year int, "versionId" uuid, validated text[], "heldBefore" text[], count int)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT extract(year FROM s."heldOn")::int, c."versionId", v.codes, d."heldBefore", count(*)::int
  FROM "JurySession" s JOIN "DocketEntry" d ON d."sessionId" = s.id JOIN "Candidacy" c ON c.id = d."candidacyId",
    LATERAL (SELECT ARRAY(SELECT k.code FROM "BlockDecision" b JOIN "CompetencyBlock" k ON k.id = b."blockId"
      WHERE b."entryId" = d.id AND b.verdict = 'VALIDATED' ORDER BY k.code) AS codes) v
  WHERE s.id = session AND s.state = 'MINUTES_SIGNED' AND d.outcome = 'DECIDED' AND d."removedAt" IS NULL
  GROUP BY 1, 2, 3, 4
$$;
CREATE FUNCTION tally_decisions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO "DecisionTally" (year, "versionId", validated, "heldBefore", count) SELECT * FROM decision_groups(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER tally_decisions AFTER UPDATE OF state ON "JurySession" FOR EACH ROW
  WHEN (NEW.state = 'MINUTES_SIGNED' AND OLD.state <> 'MINUTES_SIGNED') EXECUTE FUNCTION tally_decisions();

-- by how much the rows of these tables and their tallies differ, as of one moment: nothing, once what was there before is tallied
CREATE FUNCTION candidacy_tally_gaps() RETURNS TABLE (state "CandidacyState", route "Route", count int) LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT state, route, sum(count)::int FROM (
    SELECT state, route, 1 AS count FROM "Candidacy" UNION ALL SELECT state, route, -count FROM "CandidacyTally") it
  GROUP BY state, route HAVING sum(count) <> 0
$$;
CREATE FUNCTION decision_tally_gaps() RETURNS TABLE (year int, "versionId" uuid, validated text[], "heldBefore" text[], count int)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT year, "versionId", validated, "heldBefore", sum(count)::int FROM (
    SELECT g.* FROM "JurySession" s, decision_groups(s.id) g
    UNION ALL SELECT year, "versionId", validated, "heldBefore", -count FROM "DecisionTally") it
  GROUP BY year, "versionId", validated, "heldBefore" HAVING sum(count) <> 0
$$;

-- rows that say the same become one, in one statement a table: whoever reads meanwhile sees those before or that after
CREATE FUNCTION fold_tallies() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH taken AS (DELETE FROM "CandidacyTally" RETURNING state, route, count)
  INSERT INTO "CandidacyTally" (state, route, count) SELECT state, route, sum(count) FROM taken GROUP BY state, route HAVING sum(count) <> 0;
  WITH taken AS (DELETE FROM "DecisionTally" RETURNING year, "versionId", validated, "heldBefore", count)
  INSERT INTO "DecisionTally" (year, "versionId", validated, "heldBefore", count)
  SELECT year, "versionId", validated, "heldBefore", sum(count) FROM taken GROUP BY year, "versionId", validated, "heldBefore";
$$;
SELECT pgboss.create_queue('fold-tallies', '{"policy": "exclusive", "retryLimit": 5, "retryDelay": 60, "retryBackoff": true}');
