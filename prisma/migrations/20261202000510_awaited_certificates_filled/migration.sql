-- Apart, so that nobody waits for it: what awaits a certificate already. What changes meanwhile is kept by the triggers; a row too
-- many goes with the next night.
DO $$
DECLARE
  person uuid := '00000000-0000-0000-0000-000000000000';
  persons uuid[];
BEGIN
  LOOP
    persons := ARRAY(SELECT DISTINCT p."userId" FROM "Candidate" p
      WHERE p."userId" > person AND EXISTS (SELECT FROM "AcquiredBlock" a WHERE a."candidateId" = p.id) ORDER BY 1 LIMIT 200);
    EXIT WHEN cardinality(persons) = 0;
    INSERT INTO "AwaitedCertificate" ("candidacyId", since)
      SELECT "candidacyId", since FROM awaited(persons, (now() AT TIME ZONE 'Europe/Paris')::date) ON CONFLICT DO NOTHING;
    person := persons[cardinality(persons)];
  END LOOP;
END $$;
