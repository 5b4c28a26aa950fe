const FILED = `(SELECT id FROM "ValidationFile" WHERE "filedAt" IS NOT NULL)`;

const EDITION = `INSERT INTO "ValidationFile" (id, "candidacyId", edition) SELECT gen_random_uuid(), "candidacyId", 9 FROM "ValidationFile" LIMIT 1`;
const ONE_MORE = (column: string, value: string) => `
  INSERT INTO "WorkSituation" (id, "validationFileId", "blockId", title, context, actions, result, learned, "${column}")
    SELECT gen_random_uuid(), v.id, r."blockId", 'x', 'x', 'x', 'x', 'x', ${value}
    FROM "ValidationFile" v JOIN "RequestedBlock" r USING ("candidacyId") WHERE v.edition = 9 ORDER BY r."blockId" LIMIT 1`;

/** A situation of an edition being written, with one more column. */
const SITUATION = (column: string, value: string) => `${EDITION}; ${ONE_MORE(column, value)}`;

/** What would change a validation file that was filed, or tie a situation to what is not its own. */
export const attacksOnSituations: Readonly<Record<string, string>> = {
  "a filed validation file rewritten": `UPDATE "ValidationFile" SET presentation = 'autre' WHERE id IN ${FILED}`,
  "a filed situation rewritten": `UPDATE "WorkSituation" SET title = 'autre' WHERE "validationFileId" IN ${FILED}`,
  "a filed situation taken out": `DELETE FROM "WorkSituation" WHERE "validationFileId" IN ${FILED}`,
  "two situations of a block written as one": `${EDITION}; ${ONE_MORE("ordinal", "1")}; ${ONE_MORE("ordinal", "2")};
    UPDATE "WorkSituation" SET title = 'autre' WHERE "validationFileId" IN (SELECT id FROM "ValidationFile" WHERE edition = 9)`,
  "a situation that shows a competency of another block": SITUATION(
    "competencyIds",
    `ARRAY(SELECT c.id FROM "Competency" c JOIN "Activity" a ON a.id = c."activityId" WHERE a."blockId" <> r."blockId" LIMIT 1)`,
  ),
  "a situation that continues one of another block": SITUATION(
    "formerId",
    `(SELECT s.id FROM "WorkSituation" s WHERE s."blockId" <> r."blockId" LIMIT 1)`,
  ),
  "a remark on a situation of another dossier": `INSERT INTO "Remark" (id, "candidacyId", event, text, at, "situationId")
    SELECT gen_random_uuid(), c.id, 'returnValidation', 'x', now(), s.id
    FROM "Candidacy" c, "WorkSituation" s JOIN "ValidationFile" f ON f.id = s."validationFileId" WHERE f."candidacyId" <> c.id LIMIT 1`,
  "a situation proved by a file of another dossier": SITUATION(
    "proofIds",
    `ARRAY(SELECT f.id FROM "StoredFile" f WHERE f.purpose = 'PROOF' AND f."candidacyId" <> r."candidacyId" LIMIT 1)`,
  ),
};
