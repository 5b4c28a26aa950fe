/** Against what the database keeps itself: when a candidacy is due, who awaits a document, and what the statistics add up. */
export const attacksOnKept: Record<string, string> = {
  "a candidacy due on another day than its clocks": `
    UPDATE "Candidacy" SET "nextDueOn" = "nextDueOn" - 1 WHERE state = 'SUBMITTED'`,
  "a document awaited of who acquired nothing": `
    INSERT INTO "AwaitedCertificate" SELECT id, now() FROM "Candidacy" WHERE state = 'SUBMITTED'`,
  "a tally of no candidacy": `INSERT INTO "CandidacyTally" (state, route, count) VALUES ('DECIDED', 'VAE', 0)`,
  "a decision taken out of the tallies": `
    INSERT INTO "DecisionTally" (year, "versionId", validated, "heldBefore", count)
    SELECT 2026, id, '{}', '{}', -1 FROM "CertificationVersion" LIMIT 1`,
};
