-- Apart, and a thousand at a time, so that nobody waits for it: the texts of what was there before. What changes meanwhile is kept
-- by the triggers; cut short, it may be run again.
DO $$
DECLARE
  last uuid;
  rows uuid[];
BEGIN
  last := '00000000-0000-0000-0000-000000000000';
  LOOP
    rows := ARRAY(SELECT c.id FROM "Candidacy" c WHERE c.id > last ORDER BY c.id LIMIT 1000);
    EXIT WHEN cardinality(rows) = 0;
    INSERT INTO "SearchedCandidacy" SELECT t.* FROM candidacy_texts() t WHERE t."candidacyId" = ANY (rows) ON CONFLICT DO NOTHING;
    last := rows[cardinality(rows)];
    COMMIT;
  END LOOP;
  last := '00000000-0000-0000-0000-000000000000';
  LOOP
    rows := ARRAY(SELECT f.id FROM "Certificate" f WHERE f.id > last ORDER BY f.id LIMIT 1000);
    EXIT WHEN cardinality(rows) = 0;
    INSERT INTO "SearchedCertificate" SELECT t.* FROM certificate_texts() t WHERE t."certificateId" = ANY (rows) ON CONFLICT DO NOTHING;
    last := rows[cardinality(rows)];
    COMMIT;
  END LOOP;
END $$;
