import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { aJury } from "../../factories/juries";
import { aConcludedSession, aDecidedSession } from "../../factories/jury-conclusions";
import { aPlannedSession } from "../../factories/jury-sessions";
import { aFiledValidation, aSubmittedRequest } from "../../factories/vae";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";

/** A world with something of everything: what is refused below is refused for what it is, not for want of rows. */
beforeAll(async () => {
  const jury = await aJury({ seats: 2 });
  const signed = await aConcludedSession(jury);
  await aDecidedSession(jury);
  await aPlannedSession(jury, { candidacies: [] });
  await aFiledValidation();
  await aSubmittedRequest();
  await aWorkplaceCandidacy("TO_SIGN");
  await aWorkplaceCandidacy("SIGNED");
  await db.storedFile.findFirstOrThrow({ where: { sessionId: signed.id, purpose: "MINUTES" } });
}, 120_000);

const of = (state: string) => `(SELECT id FROM "Candidacy" WHERE state = '${state}')`;
const SIGNED = `(SELECT id FROM "JurySession" WHERE state = 'MINUTES_SIGNED')`;
const OPEN_ENTRIES = `(SELECT d.id FROM "DocketEntry" d JOIN "JurySession" s ON s.id = d."sessionId" WHERE s.state = 'OPEN')`;
const FILED = `(SELECT id FROM "ValidationFile" WHERE "filedAt" IS NOT NULL)`;
const CERTIFICATE = (kind: string, blockId: string, from: string) => `
  INSERT INTO "Certificate" (id, number, code, kind, origin, "blockId", "candidateId", "candidacyId", "versionId", "holderName", "bornOn",
    "birthPlace", title, mentions, specimen, "awardedOn", "issuedOn", "issuedAt", "issuedById", "fileId")
  SELECT gen_random_uuid(), 'ESSAI', 'ESSAI', '${kind}', 'DECISION', ${blockId}, c."candidateId", c.id, c."versionId", 'x', now(), 'x', 'x', '{}',
    false, now(), now(), now(), u.id, f.id
  FROM "Candidacy" c, "User" u, "StoredFile" f, "CompetencyBlock" b WHERE ${from} LIMIT 1`;

const impossible: Record<string, string> = {
  "a candidacy that begins half-way": `INSERT INTO "Candidacy" (id, number, route, state, "versionId", "candidateId", "createdAt", "stateSince")
    SELECT gen_random_uuid(), 'ESSAI', 'VAE', 'READY_FOR_JURY', "versionId", "candidateId", now(), now() FROM "Candidacy" WHERE route = 'VAE' LIMIT 1`,
  "a submitted candidacy without its day": `UPDATE "Candidacy" SET "submittedAt" = NULL WHERE id IN ${of("SUBMITTED")}`,
  "a version that falls": `UPDATE "Candidacy" SET version = version - 1 WHERE id IN ${of("SUBMITTED")}`,
  "a session that begins signed": `INSERT INTO "JurySession" (id, number, state, "heldOn", "startTime", place, "secretaryId", "createdAt", "signedAt")
    SELECT gen_random_uuid(), 'ESSAI', 'MINUTES_SIGNED', now(), '09:30', 'x', "secretaryId", now(), now() FROM "JurySession" LIMIT 1`,
  "a session open since never": `UPDATE "JurySession" SET state = 'OPEN', "openedAt" = NULL WHERE state = 'PLANNED'`,
  "a decision on a block nobody asked for": `INSERT INTO "BlockDecision" (id, "entryId", "blockId", verdict, reasons, "decidedAt")
    SELECT gen_random_uuid(), d.id, b.id, 'VALIDATED', '', now() FROM "DocketEntry" d, "CompetencyBlock" b WHERE d.id IN ${OPEN_ENTRIES}
      AND NOT EXISTS (SELECT FROM "RequestedBlock" r WHERE r."candidacyId" = d."candidacyId" AND r."blockId" = b.id) LIMIT 1`,
  "another candidacy on a docket entry": `UPDATE "DocketEntry" SET "candidacyId" = (SELECT id FROM "Candidacy" WHERE state = 'SUBMITTED' LIMIT 1) WHERE id IN ${OPEN_ENTRIES}`,
  "a parchemin for somebody who acquired nothing": CERTIFICATE(
    "FULL",
    "NULL",
    `c.state = 'SUBMITTED' AND f."candidacyId" = c.id`,
  ),
  "an attestation of a block that was not acquired": CERTIFICATE(
    "BLOCK",
    "b.id",
    `c.state = 'DECIDED' AND f."candidacyId" = c.id AND b.id NOT IN (SELECT "blockId" FROM "AcquiredBlock" a WHERE a."candidateId" = c."candidateId")`,
  ),
  "signed minutes erased": `UPDATE "StoredFile" SET "erasedAt" = now() WHERE purpose = 'MINUTES' AND "sessionId" IN ${SIGNED}`,
  "a file erased before it came": `UPDATE "StoredFile" SET "erasedAt" = "createdAt" - interval '1 day' WHERE purpose = 'PROOF' AND "erasedAt" IS NULL`,
  "a filed validation file rewritten": `UPDATE "ValidationFile" SET presentation = 'autre' WHERE id IN ${FILED}`,
  "a filed situation rewritten": `UPDATE "WorkSituation" SET title = 'autre' WHERE "validationFileId" IN ${FILED}`,
  "a filed situation taken out": `DELETE FROM "WorkSituation" WHERE "validationFileId" IN ${FILED}`,
  "an experience of a submitted request taken out": `DELETE FROM "Experience" WHERE "candidacyId" IN ${of("SUBMITTED")}`,
  "a block no longer asked for after the decision": `DELETE FROM "RequestedBlock" WHERE "candidacyId" IN ${of("DECIDED")}`,
  "the text of closed grids rewritten": `UPDATE "Assessment" SET text = 'autre', "textHash" = 'autre' WHERE "candidacyId" IN ${of("SIGNED")}`,
  "a level changed after the grids were closed": `UPDATE "CompetencyAssessment" SET level = 'ACQUIRED' WHERE "gridId" IN (SELECT id FROM "AssessmentGrid" WHERE "candidacyId" IN ${of("TO_SIGN")})`,
  "grids signed by another's committee": `INSERT INTO "GridSignature" (id, "assessmentId", round, "memberId", "textHash", "signedAt")
    SELECT gen_random_uuid(), a.id, a.round, m.id, a."textHash", now() FROM "Assessment" a, "CommitteeMember" m
    JOIN "EvaluationCommittee" e ON e.id = m."committeeId" WHERE a."candidacyId" IN ${of("TO_SIGN")} AND e."candidacyId" IN ${of("SIGNED")} LIMIT 1`,
  "a legal clock moved": `UPDATE "Deadline" SET "dueOn" = "dueOn" + 60 WHERE "candidacyId" IN ${of("SUBMITTED")}`,
  "a series taken back": `UPDATE "NumberSeries" SET value = value - 1`,
  "a session that becomes another's": `UPDATE "UserSession" SET "userId" = (SELECT id FROM "User" ORDER BY id DESC LIMIT 1)`,
  "an identity that becomes another's": `UPDATE "Candidate" SET "userId" = gen_random_uuid()`,
  "an access that ended before it began": `UPDATE "Membership" SET "endedAt" = "startedAt" - interval '1 day'`,
  "a message rewritten": `UPDATE "OutgoingMessage" SET parameters = '{}'`,
  "a presidency outside its mandate": `UPDATE "Presidency" SET "endsOn" = "endsOn" + 3650`,
  "a setting confirmed by nobody": `UPDATE "Setting" SET "confirmedAt" = now()`,
};

test.each(Object.entries(impossible))("the application cannot write %s", async (_, statement) => {
  await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(
    /is refused|check constraint|settled|submitted|begins as|only rises|not asked for|written once|nothing acquired|kept as|not open|does not wait|goes on from|stays within|is final/,
  );
});
