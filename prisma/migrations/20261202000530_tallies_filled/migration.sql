-- Apart, so that nobody waits for it: what was there before the triggers, which tally what changes meanwhile.
INSERT INTO "CandidacyTally" (state, route, count) SELECT * FROM candidacy_tally_gaps();
INSERT INTO "DecisionTally" (year, "versionId", validated, "heldBefore", count) SELECT * FROM decision_tally_gaps();
