-- The prefix of the numbers belongs to a certification: the same value, source and confirmation under its key.
INSERT INTO "Setting" (key, value, source, version, "confirmedAt", "confirmedById")
SELECT 'numbering.' || c.code || '.prefix', s.value, s.source, s.version, s."confirmedAt", s."confirmedById"
FROM "Setting" s, "Certification" c WHERE s.key = 'numbering.prefix';
DELETE FROM "Setting" WHERE key = 'numbering.prefix';
