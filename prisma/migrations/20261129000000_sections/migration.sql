-- A section of a dossier says itself when it was last written: saving one writes nothing in the candidacy, so that two are
-- saved at once and no page of another becomes stale. A file taken out of a dossier, and an experience, leave no row that
-- could say it: the file they are taken out of does.
ALTER TABLE "AdmissibilityFile" ADD COLUMN "editedAt" TIMESTAMPTZ(3);
ALTER TABLE "Experience" ADD COLUMN "editedAt" TIMESTAMPTZ(3);
ALTER TABLE "ValidationFile" ADD COLUMN "editedAt" TIMESTAMPTZ(3);
ALTER TABLE "WorkSituation" ADD COLUMN "editedAt" TIMESTAMPTZ(3);
UPDATE "AdmissibilityFile" f SET "editedAt" = c."editedAt" FROM "Candidacy" c WHERE c.id = f."candidacyId";

-- when the candidate last wrote something in a request or a validation file; null if never. The copy of the identity document
-- is the person's: it counts for a draft alone, since a later one must not move the end of a dossier that is closed.
CREATE FUNCTION last_edit_at(candidacy uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT greatest(
    (SELECT "editedAt" FROM "AdmissibilityFile" WHERE "candidacyId" = c.id),
    (SELECT max("editedAt") FROM "Experience" WHERE "candidacyId" = c.id),
    (SELECT max(greatest(v."editedAt", s."editedAt"))
      FROM "ValidationFile" v LEFT JOIN "WorkSituation" s ON s."validationFileId" = v.id WHERE v."candidacyId" = c.id),
    (SELECT max("createdAt") FROM "StoredFile"
      WHERE "candidacyId" = c.id AND purpose IN ('PROOF', 'PIECE', 'VALIDATION_ANNEX')),
    (SELECT max("createdAt") FROM "StoredFile"
      WHERE c.state = 'DRAFT' AND "candidateId" = c."candidateId" AND purpose = 'IDENTITY_DOCUMENT'))
  FROM "Candidacy" c WHERE c.id = candidacy
$$;

CREATE OR REPLACE FUNCTION ended_at(candidacy uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT greatest(c."stateSince", last_edit_at(c.id), (SELECT max(e.at) FROM "CandidacyEvent" e WHERE e."candidacyId" = c.id))
  FROM "Candidacy" c
  WHERE c.id = candidacy AND (c.state = 'DRAFT' OR (c.state <> 'REGISTERED' AND NOT is_open(c.state)))
$$;

ALTER TABLE "Candidacy" DROP COLUMN "editedAt";
