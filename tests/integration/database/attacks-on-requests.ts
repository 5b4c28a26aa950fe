import { CLERK, of } from "./attacks";

/** On an admissibility request and its experiences. */
export const attacksOnRequests: Record<string, string> = {
  "a verdict on a piece by nobody of the secretariat": `INSERT INTO "PieceVerdict" ("candidacyId", "fileId", verdict, "decidedById", "decidedAt")
    SELECT c.id, f.id, 'ACCEPTED', p."userId", now() FROM "Candidacy" c JOIN "StoredFile" f ON f."candidacyId" = c.id
    JOIN "Candidate" p ON p.id = c."candidateId" WHERE c.state = 'SUBMITTED' AND f.purpose = 'PROOF' LIMIT 1`,
  "a dossier followed by somebody outside the secretariat": `UPDATE "Candidacy" SET "handlerId" = (SELECT "userId" FROM "Candidate" LIMIT 1)
    WHERE state = 'SUBMITTED'`,
  "a draft followed by somebody": `UPDATE "Candidacy" SET "handlerId" = ${CLERK} WHERE state = 'DRAFT'`,
  "a message of the secretariat by somebody else": `INSERT INTO "Exchange" (id, "candidacyId", "fromSecretariat", text, "authorId", at)
    SELECT gen_random_uuid(), c.id, true, 'x', p."userId", now() FROM "Candidacy" c JOIN "Candidate" p ON p.id = c."candidateId" LIMIT 1`,
  "a note by nobody of the secretariat": `INSERT INTO "InternalNote" (id, "candidacyId", text, "authorId", at)
    SELECT gen_random_uuid(), c.id, 'x', p."userId", now() FROM "Candidacy" c JOIN "Candidate" p ON p.id = c."candidateId" LIMIT 1`,
  "an analysis by nobody of the secretariat": `INSERT INTO "GapAnalysis" ("candidacyId", "blockId", "editedAt", "editedById")
    SELECT c.id, r."blockId", now(), p."userId" FROM "Candidacy" c JOIN "RequestedBlock" r ON r."candidacyId" = c.id
    JOIN "Candidate" p ON p.id = c."candidateId" WHERE c.state = 'SUBMITTED' LIMIT 1`,
  "an analysis rewritten once it is decided": `UPDATE "GapAnalysis" SET text = 'autre' WHERE "candidacyId" IN
    (SELECT id FROM "Candidacy" WHERE state NOT IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW'))`,
  "an analysis of a competency of another block": `INSERT INTO "GapAnalysis" ("candidacyId", "blockId", "coveredIds", "editedAt", "editedById")
    SELECT c.id, r."blockId", ARRAY[k.id], now(), ${CLERK} FROM "Candidacy" c JOIN "RequestedBlock" r ON r."candidacyId" = c.id,
    "Competency" k JOIN "Activity" a ON a.id = k."activityId"
    WHERE c.state = 'SUBMITTED' AND a."blockId" <> r."blockId" LIMIT 1`,
  "an answer of a submitted request rewritten": `UPDATE "AdmissibilityFile" SET "highestDiploma" = 9 WHERE "candidacyId" IN ${of("SUBMITTED")}`,
  "what a disability asks for rewritten once submitted": `UPDATE "Accommodation" SET needs = 'autre' WHERE "candidacyId" IN ${of("SUBMITTED")}`,
  "allowances of somebody at work": `UPDATE "AdmissibilityFile" SET benefits = '{MINIMUM}' WHERE "candidacyId" IN ${of("DRAFT")}`,
  "an experience of a submitted request taken out": `DELETE FROM "Experience" WHERE "candidacyId" IN ${of("SUBMITTED")}`,
  "an experience of a submitted request without its proof": `DELETE FROM "ExperienceProof" WHERE "experienceId" IN
    (SELECT id FROM "Experience" WHERE "candidacyId" IN ${of("SUBMITTED")})`,
  "a training that its status does not ask for": `UPDATE "Experience" SET programme = 'BTS' WHERE "candidacyId" IN ${of("DRAFT")} AND status = 'EMPLOYEE'`,
  "another's file as the proof of an experience": `INSERT INTO "ExperienceProof" ("experienceId", "fileId")
    SELECT e.id, f.id FROM "Experience" e, "StoredFile" f WHERE e."candidacyId" IN ${of("DRAFT")}
      AND f.purpose = 'PROOF' AND f."candidacyId" <> e."candidacyId" LIMIT 1`,
  "an experience moved to another dossier": `UPDATE "Experience" SET "candidacyId" = (SELECT id FROM "Candidacy" WHERE state = 'DRAFT')`,
  "an experience of a submitted request rewritten": `UPDATE "Experience" SET employer = 'autre' WHERE "candidacyId" IN ${of("SUBMITTED")}`,
  "an experience that shows what is not asked for": `UPDATE "Experience" e SET "competencyIds" = ARRAY[k.id]
    FROM "Candidacy" c, "Competency" k JOIN "Activity" a ON a.id = k."activityId"
    WHERE c.id = e."candidacyId" AND c.state = 'DRAFT' AND NOT EXISTS (
      SELECT FROM "RequestedBlock" r WHERE r."candidacyId" = c.id AND r."blockId" = a."blockId")`,
  "a candidacy prepared from another after all": `UPDATE "Candidacy" SET "formerId" = (SELECT id FROM "Candidacy" WHERE state = 'SUBMITTED' LIMIT 1)
    WHERE id IN ${of("DRAFT")}`,
  "a candidacy prepared from somebody else's": `INSERT INTO "Candidacy" (id, route, state, "versionId", "candidateId", "formerId", "createdAt", "stateSince")
    SELECT gen_random_uuid(), 'VAE', 'DRAFT', c."versionId", c."candidateId", other.id, now(), now()
    FROM "Candidacy" c, "Candidacy" other WHERE c.state = 'DRAFT' AND other."candidateId" <> c."candidateId" LIMIT 1`,
  "another block asked for once submitted": `INSERT INTO "RequestedBlock" (id, "candidacyId", "blockId", options)
    SELECT gen_random_uuid(), c.id, b.id, '{}' FROM "Candidacy" c, "CompetencyBlock" b WHERE c.state = 'SUBMITTED'
      AND NOT EXISTS (SELECT FROM "RequestedBlock" r WHERE r."candidacyId" = c.id AND r."blockId" = b.id) LIMIT 1`,
};
