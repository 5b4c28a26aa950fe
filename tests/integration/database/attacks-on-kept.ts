/** Against what the database keeps itself: when a candidacy is due, who awaits a document, and what the statistics add up. */
export const attacksOnKept: Record<string, string> = {
  "a candidacy due on another day than its clocks": `
    UPDATE "Candidacy" SET "nextDueOn" = "nextDueOn" - 1 WHERE state = 'SUBMITTED'`,
  "a document awaited of who acquired nothing": `
    INSERT INTO "AwaitedCertificate" SELECT id, now() FROM "Candidacy" WHERE state = 'SUBMITTED'`,
  "a candidacy found by what it does not say": `UPDATE "SearchedCandidacy" SET text = 'autre'`,
  "a candidacy found in another half year": `UPDATE "SearchedCandidacy" SET "halfYear" = "halfYear" - 1`,
  "a text by which a certificate is found that is none": `INSERT INTO "SearchedCertificate" VALUES (gen_random_uuid(), 4053, 'autre')`,
  "a tally of no candidacy": `INSERT INTO "CandidacyTally" (state, route, count) VALUES ('DECIDED', 'VAE', 0)`,
  "a decision taken out of the tallies": `
    INSERT INTO "DecisionTally" (year, "versionId", validated, "heldBefore", count)
    SELECT 2026, id, '{}', '{}', -1 FROM "CertificationVersion" LIMIT 1`,
};
