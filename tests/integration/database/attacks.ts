export const of = (state: string) => `(SELECT id FROM "Candidacy" WHERE state = '${state}')`;
const SIGNED = `(SELECT id FROM "JurySession" WHERE state = 'MINUTES_SIGNED')`;
const OPEN_ENTRIES = `(SELECT d.id FROM "DocketEntry" d JOIN "JurySession" s ON s.id = d."sessionId" WHERE s.state = 'OPEN')`;
const SIGNED_ENTRIES = `(SELECT id FROM "DocketEntry" WHERE "sessionId" IN ${SIGNED})`;
/** A certificate like those the portal issues, for whoever `from` finds, but for what is said of it. */
type Printed = { kind: string; blockId?: string; name?: string; signatory?: string };
export const CERTIFICATE = (
  { kind, blockId = "NULL", name = NAME, signatory = "NULL" }: Printed,
  from: string,
) => `
  UPDATE "Candidate" SET "identityCheckedAt" = now(), "identityCheckedById" = "userId", "identityDocumentKind" = 'PASSPORT';
  INSERT INTO "StoredFile" (id, "storageKey", purpose, "originalName", mime, size, sha256, "createdAt", "candidateId", "candidacyId")
  SELECT gen_random_uuid(), 'essai' || c.id, 'CERTIFICATE', 'x', 'application/pdf', 1, repeat('0', 64), now(), c."candidateId", c.id
  FROM "Candidacy" c WHERE c."candidateId" IS NOT NULL;
  INSERT INTO "Certificate" (id, number, code, kind, origin, "blockId", "candidateId", "candidacyId", "versionId", "holderName", "bornOn",
    "birthPlace", title, mentions, specimen, "awardedOn", "issuedOn", "issuedAt", "issuedById", "fileId", "signatoryId")
  SELECT gen_random_uuid(), 'ESSAI', 'ESSAI', '${kind}', 'DECISION', ${blockId}, p.id, c.id, c."versionId", ${name}, p."bornOn",
    p."birthPlace", 'x', '{}', false, now(), now(), now(), p."userId", f.id, ${signatory}
  FROM "Candidacy" c JOIN "Candidate" p ON p.id = c."candidateId" JOIN "StoredFile" f ON f."candidacyId" = c.id AND f.purpose = 'CERTIFICATE'
    JOIN "CompetencyBlock" b ON b."versionId" = c."versionId" WHERE ${from} LIMIT 1`;
const NAME = `concat_ws(' ', p."firstName", nullif(p."otherFirstNames", ''), p."birthName")`;
const HELD = `(SELECT a."blockId" FROM "AcquiredBlock" a WHERE a."candidateId" = p.id)`;
export const HOLDER_OF_ONE = `c.state = 'DECIDED' AND b.id IN ${HELD} AND 1 = (SELECT count(*) FROM "AcquiredBlock" a WHERE a."candidateId" = p.id)`;

export const CLERK = `(SELECT "userId" FROM "Membership" WHERE kind = 'SECRETARIAT' AND "endedAt" IS NULL LIMIT 1)`;
export const CANDIDATE = `(SELECT "userId" FROM "Candidate" LIMIT 1)`;
/** Another address for somebody, as the secretariat begins it for a candidate. */
const RECOVERY = (person: string, asker: string) => `
  INSERT INTO "AddressRecovery" (id, "userId", "oldEmail", "newEmail", reason, "identityDocumentKind", "identityManner", "identityCheckedOn",
    "byTwo", "askedById", "askedAt", "expiresAt", "startedAt", "opensAt")
  SELECT gen_random_uuid(), ${person}, 'a@exemple.fr', 'b@exemple.fr', 'x', 'PASSPORT', 'VIDEO', now() - interval '2 days',
    false, ${asker}, now(), now() + interval '14 days', now(), now() + interval '7 days'`;
const BEGUN = RECOVERY(CANDIDATE, CLERK);
const FORMER_EMPLOYER = (author: string) => `
  INSERT INTO "FormerEmployer" (id, "mandateId", name, siren, "recordedAt", "recordedById")
  SELECT gen_random_uuid(), m.id, 'x', '784409013', now(), ${author} FROM "Mandate" m LIMIT 1`;
/** Everybody may be one person with everybody who holds a block. */
const DOUBLES = `INSERT INTO "Resemblance" ("firstId", "secondId")
  SELECT DISTINCT least(k.id, a."candidateId"), greatest(k.id, a."candidateId") FROM "Candidate" k, "AcquiredBlock" a
  WHERE k.id <> a."candidateId" ON CONFLICT DO NOTHING`;

/** A block of one version counts as a block of another, as one person records it. */
const EQUIVALENCE = (proposer: string, to = `b."versionId" <> a."versionId"`) => `
  INSERT INTO "EquivalenceProposal" (id, "fromBlockId", "toBlockId", "decidedOn", "startsOn", source, "proposedById", "proposedAt")
  SELECT gen_random_uuid(), a.id, b.id, '2026-01-01', '2026-01-01', 'x', ${proposer}, now()
  FROM "CompetencyBlock" a JOIN "CompetencyBlock" b ON ${to} AND a.id <> b.id LIMIT 1`;
/** Somebody acquired a block before the portal, as one person records it. */
const PRIOR = (proposer: string, file: string) => `
  INSERT INTO "StoredFile" (id, "storageKey", purpose, "originalName", mime, size, sha256, "createdAt", "candidateId")
  SELECT gen_random_uuid(), 'preuve' || p.id, 'ACQUISITION_PROOF', 'x', 'application/pdf', 1, repeat('0', 64), now(), p.id FROM "Candidate" p;
  INSERT INTO "PriorAcquisition" (id, "candidateId", "versionId", origin, "isCertified", "acquiredOn", source, "fileId", "proposedById", "proposedAt")
  SELECT gen_random_uuid(), p.id, v.id, 'TAKEN_OVER', false, '2024-06-12', 'x', f.id, ${proposer}, now()
  FROM "Candidate" p, "CertificationVersion" v, "StoredFile" f WHERE ${file} LIMIT 1`;
const OWN_PROOF = `f.purpose = 'ACQUISITION_PROOF' AND f."candidateId" = p.id`;

/** Somebody of a side presides from a day to a day, for a reason. */
const PRESIDENCY = (side: string, days: string, kind = "TITULAR", recordedAt = "now()") => `
  INSERT INTO "Presidency" (id, "mandateId", "recordedById", "recordedAt", "startsOn", "endsOn", exception)
  SELECT gen_random_uuid(), m.id, ${CLERK}, ${recordedAt}, ${days} FROM "Mandate" m JOIN "Seat" s ON s.id = m."seatId"
  JOIN "Organisation" o ON o.id = s."organisationId" WHERE o.side = '${side}' AND m.kind = '${kind}' LIMIT 1`;
const REMINDER = (dueOn: string) => `
  INSERT INTO "Reminder" ("recipientId", "candidacyId", kind, "dueOn", "toldAt")
  SELECT ${CLERK}, id, 'ADMISSIBILITY_SILENCE', ${dueOn}, now() FROM "Candidacy" LIMIT 1`;

/** A candidate who has no candidacy and resembles nobody. */
const STRANGER = `INSERT INTO "Candidate" (id, "userId", sex, "birthName", "firstName", "bornOn", "birthPlace", "birthCountry",
    address, "postalCode", city, "createdAt")
  SELECT gen_random_uuid(), ${CLERK}, 'F', 'Seule', 'Essai', '1950-01-01', 'x', 'IE', 'x', '75002', 'x', now()`;
const RUN = `INSERT INTO "ErasureRun" (id, "startedAt", "logsMonths") VALUES (gen_random_uuid(), now(), 12)`;

/** What the database refuses whoever asks, by what it would make true; each in the world of `impossible-rows.test.ts`. */
export const attacks: Record<string, string> = {
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
    { kind: "FULL" },
    "c.state = 'SUBMITTED'",
  ),
  "a parchemin for the holder of one block": CERTIFICATE({ kind: "FULL" }, HOLDER_OF_ONE),
  "an attestation of a block that was not acquired": CERTIFICATE(
    { kind: "BLOCK", blockId: "b.id" },
    `c.state = 'DECIDED' AND b.id NOT IN ${HELD}`,
  ),
  "an attestation under another name": CERTIFICATE(
    { kind: "BLOCK", blockId: "b.id", name: "'Faux DIPLÔMÉ'" },
    HOLDER_OF_ONE,
  ),
  "signed minutes erased": `UPDATE "StoredFile" SET "erasedAt" = now() WHERE purpose = 'MINUTES' AND "sessionId" IN ${SIGNED}`,
  "a file erased before it came": `UPDATE "StoredFile" SET "erasedAt" = "createdAt" - interval '1 day' WHERE purpose = 'PROOF' AND "erasedAt" IS NULL`,
  "a block no longer asked for after the decision": `DELETE FROM "RequestedBlock" WHERE "candidacyId" IN ${of("DECIDED")}`,
  "the text of closed grids rewritten": `UPDATE "Assessment" SET text = 'autre', "textHash" = 'autre' WHERE "candidacyId" IN ${of("SIGNED")}`,
  "a level changed after the grids were closed": `UPDATE "CompetencyAssessment" SET level = 'ACQUIRED' WHERE "gridId" IN (SELECT id FROM "AssessmentGrid" WHERE "candidacyId" IN ${of("TO_SIGN")})`,
  "grids signed by another's committee": `INSERT INTO "GridSignature" (id, "assessmentId", round, "memberId", "textHash", "signedAt")
    SELECT gen_random_uuid(), a.id, a.round, m.id, a."textHash", now() FROM "Assessment" a, "CommitteeMember" m
    JOIN "EvaluationCommittee" e ON e.id = m."committeeId" WHERE a."candidacyId" IN ${of("TO_SIGN")} AND e."candidacyId" IN ${of("SIGNED")} LIMIT 1`,
  "a day told after it has passed": REMINDER("now()::date - 1"),
  "a reminder taken back": `${REMINDER("now()::date + 7")}; DELETE FROM "Reminder"`,
  "an entry into training on another's proof": `INSERT INTO "TrainingEntry" (id, "candidacyId", "fileId", "enteredOn", provider, "recordedAt", "recordedById")
    SELECT gen_random_uuid(), c.id, (SELECT id FROM "StoredFile" LIMIT 1), now(), 'x', now(), c."invitedUserId" FROM "Candidacy" c WHERE c.route = 'WORKPLACE' LIMIT 1`,
  "a legal clock moved": `UPDATE "Deadline" SET "dueOn" = "dueOn" + 60 WHERE "candidacyId" IN ${of("SUBMITTED")}`,
  "a series taken back": `UPDATE "NumberSeries" SET value = value - 1`,
  "a session that becomes another's": `UPDATE "UserSession" SET "userId" = (SELECT id FROM "User" ORDER BY id DESC LIMIT 1)`,
  "another address that nobody of the secretariat asks for": RECOVERY(CANDIDATE, CANDIDATE),
  "another address for who is no candidate, by the secretariat alone": RECOVERY(
    `(SELECT "userId" FROM "Mandate" LIMIT 1)`,
    CLERK,
  ),
  "a delay to object cut short": `${BEGUN}; UPDATE "AddressRecovery" SET "startedAt" = now() - interval '7 days', "opensAt" = now()`,
  "another address that nobody's mailbox confirmed": `${BEGUN}; UPDATE "AddressRecovery" SET ending = 'DONE', "endedAt" = "opensAt"`,
  "an objection that becomes an agreement": `${BEGUN}; UPDATE "AddressRecovery" SET ending = 'OBJECTED', "endedAt" = now(); UPDATE "AddressRecovery" SET ending = 'DONE'`,
  "a change of address to yet another": `${BEGUN}; UPDATE "AddressRecovery" SET "newEmail" = 'c@exemple.fr'`,
  "a change of address without a trace": `${BEGUN}; DELETE FROM "AddressRecovery"`,
  "a code of a second factor that serves twice": `UPDATE "SecondFactor" SET "lastStep" = "lastStep"`,
  "an earlier code that serves": `UPDATE "SecondFactor" SET "lastStep" = "lastStep" - 1`,
  "another secret for a factor that serves": `UPDATE "SecondFactor" SET secret = 'x', "lastStep" = "lastStep" + 1`,
  "a factor that no code confirmed": `INSERT INTO "SecondFactor" ("userId", secret, "createdAt", "confirmedAt")
    SELECT id, 'x', now(), now() FROM "User" WHERE id NOT IN (SELECT "userId" FROM "SecondFactor") LIMIT 1`,
  "a recovery code that serves twice": `UPDATE "RecoveryCode" SET "usedAt" = now() WHERE "usedAt" IS NOT NULL`,
  "a recovery code of another's": `UPDATE "RecoveryCode" SET "userId" = gen_random_uuid()`,
  "an identity that becomes another's": `UPDATE "Candidate" SET "userId" = gen_random_uuid()`,
  "an absence told to a session that sits": `INSERT INTO "AbsenceNotice" (id, "sessionId", "userId", "heldOn", reason, "saidAt")
    SELECT gen_random_uuid(), s.id, m."userId", s."heldOn", 'x', now() FROM "JurySession" s JOIN "Attendance" a ON a."sessionId" = s.id
    JOIN "Mandate" m ON m.id = a."mandateId" WHERE s.state = 'OPEN' LIMIT 1`,
  "two persons told apart by nobody of the secretariat": `UPDATE "Resemblance" SET ruling = 'HOMONYMS', reason = 'x', "settledAt" = now(),
    "settledById" = (SELECT "userId" FROM "Candidate" ORDER BY id DESC LIMIT 1)`,
  "two persons told apart without a reason": `UPDATE "Resemblance" SET ruling = 'HOMONYMS', reason = ' ', "settledAt" = now(),
    "settledById" = (SELECT "userId" FROM "Membership" WHERE kind = 'SECRETARIAT' AND "endedAt" IS NULL LIMIT 1)`,
  "two persons who resemble one another struck out": `DELETE FROM "Resemblance"`,
  "two persons told apart before they are found": `INSERT INTO "Resemblance" ("firstId", "secondId", ruling, reason, "settledAt", "settledById")
    SELECT k.id, p.id, 'HOMONYMS', 'x', now(), m."userId" FROM "Candidate" k, "Candidate" p, "Membership" m
    WHERE m.kind = 'SECRETARIAT' AND m."endedAt" IS NULL AND k.id < p.id AND k."bornOn" <> p."bornOn" LIMIT 1`,
  "a block heard again for who may hold it": `${DOUBLES}; INSERT INTO "DocketEntry" (id, "sessionId", "candidacyId", ordinal)
    SELECT gen_random_uuid(), s.id, c.id, 1 FROM "JurySession" s, "Candidacy" c WHERE s.state = 'PLANNED' AND c.state = 'SUBMITTED' LIMIT 1`,
  "a block validated again for who may hold it": `${DOUBLES}; UPDATE "BlockDecision" SET verdict = 'VALIDATED', reasons = ''
    WHERE "entryId" IN ${OPEN_ENTRIES}`,
  "a document for who may be another holder": `${DOUBLES}; ${CERTIFICATE({ kind: "BLOCK", blockId: "b.id" }, HOLDER_OF_ONE)}`,
  "the file of a candidate taken over by another account": `UPDATE "Candidate" SET "userId" = (SELECT "userId" FROM "Candidate" ORDER BY id LIMIT 1),
    "sameAsId" = (SELECT id FROM "Candidate" ORDER BY id LIMIT 1) WHERE id = (SELECT id FROM "Candidate" ORDER BY id DESC LIMIT 1)`,
  "an access that ended before it began": `UPDATE "Membership" SET "endedAt" = "startedAt" - interval '1 day'`,
  "a message rewritten": `UPDATE "OutgoingMessage" SET parameters = '{}'`,
  "a presidency outside its mandate": `UPDATE "Presidency" SET "endsOn" = "endsOn" + 3650`,
  "a presidency made longer": `UPDATE "Presidency" SET "endsOn" = "endsOn" + 1`,
  "a presidency in the other side's year": PRESIDENCY(
    "EMPLOYERS",
    "'2027-01-01', '2027-12-31', ''",
  ),
  "a presidency of two years": PRESIDENCY("EMPLOYEES", "'2027-01-01', '2028-12-31', ''"),
  "a presidency of half a year": PRESIDENCY("EMPLOYEES", "'2027-01-01', '2027-06-30', ''"),
  "a presidency that begins late, after nobody": PRESIDENCY(
    "EMPLOYEES",
    "'2027-02-01', '2027-12-31', ''",
  ),
  "a substitute who presides, whatever the reason": PRESIDENCY(
    "EMPLOYEES",
    "'2027-01-01', '2027-12-31', 'x'",
    "SUBSTITUTE",
  ),
  "a reason given at no time": PRESIDENCY(
    "EMPLOYERS",
    "'2027-01-01', '2027-12-31', 'x'",
    "TITULAR",
    "NULL",
  ),
  "a reason given afterwards": `UPDATE "Presidency" SET exception = 'x'`,
  "a presidency struck out under which a session opened": `DELETE FROM "Presidency"`,
  "a mandate that ends before its presidency": `UPDATE "Mandate" SET "endsOn" = '2026-12-30' WHERE id IN (SELECT "mandateId" FROM "Presidency")`,
  "a setting confirmed by nobody": `UPDATE "Setting" SET "confirmedAt" = now()`,
  "a request admitted without being examined": `UPDATE "Candidacy" SET state = 'ADMISSIBLE' WHERE state = 'INADMISSIBLE'`,
  "a candidacy that jumps to the jury": `UPDATE "Candidacy" SET state = 'READY_FOR_JURY' WHERE state = 'SUBMITTED'`,
  "a session that is not closed before its minutes": `UPDATE "JurySession" SET state = 'MINUTES_TO_SIGN', "deliberatedAt" = now() WHERE state = 'OPEN'`,
  "minutes that do not say what was decided": `UPDATE "JurySession" SET state = 'DELIBERATED', "deliberatedAt" = now() WHERE state = 'OPEN';
    INSERT INTO "Minutes" (id, "sessionId", edition, "contentHash", content, "auditHead", "drawnUpAt", "fileId")
    SELECT gen_random_uuid(), s.id, 9, 'x', '{"entries": []}', 'x', now(), f.id FROM "JurySession" s, "StoredFile" f
    WHERE s.state = 'DELIBERATED' AND f.purpose = 'PROOF' LIMIT 1`,
  "the mandate that signed given to another": `UPDATE "Mandate" SET "userId" = (SELECT "userId" FROM "Candidate" LIMIT 1)
    WHERE id IN (SELECT "mandateId" FROM "MinutesSignature" LIMIT 1)`,
  "a former employer that a member notes of themself": FORMER_EMPLOYER(`m."userId"`),
  "a former employer rewritten": `${FORMER_EMPLOYER(CLERK)}; UPDATE "FormerEmployer" SET siren = NULL`,
  "the side of an organisation": `UPDATE "Organisation" SET side = 'EMPLOYERS' WHERE side = 'EMPLOYEES'`,
  "another text under signed grids, as another round": `UPDATE "Assessment" SET round = round + 1, text = 'autre', "textHash" = 'autre' WHERE "candidacyId" IN ${of("SIGNED")}`,
  "no text under signed grids": `UPDATE "Assessment" SET round = round + 1, text = NULL, "textHash" = NULL, "closedAt" = NULL WHERE "candidacyId" IN ${of("SIGNED")}`,
  "signed verdicts turned": `UPDATE "BlockDecision" SET verdict = 'VALIDATED', reasons = '' WHERE "entryId" IN ${SIGNED_ENTRIES}`,
  "signed decisions struck out": `DELETE FROM "BlockDecision" WHERE "entryId" IN ${SIGNED_ENTRIES}`,
  "the outcome of a signed entry": `UPDATE "DocketEntry" SET outcome = 'DEFERRED' WHERE id IN ${SIGNED_ENTRIES}`,
  "who sat in a signed session struck out": `DELETE FROM "Attendance" WHERE "sessionId" IN ${SIGNED}`,
  "who stood aside in a signed session struck out": `DELETE FROM "Interest" WHERE "entryId" IN ${SIGNED_ENTRIES}`,
  "a block of the ledger that no jury validated": `INSERT INTO "AcquiredBlock" (id, "candidateId", "blockId", origin, "decisionId", options, "acquiredOn")
    SELECT gen_random_uuid(), c."candidateId", b."blockId", 'DECISION', b.id, '{}', now() FROM "BlockDecision" b, "Candidacy" c
    WHERE b."entryId" IN ${OPEN_ENTRIES} AND c.state = 'SUBMITTED' LIMIT 1`,
  "a block of the ledger that nobody recorded": `INSERT INTO "AcquiredBlock" (id, "candidateId", "blockId", origin, options, "acquiredOn",
      source, "recordedAt", "recordedById", "confirmedById")
    SELECT gen_random_uuid(), p.id, b.id, 'TAKEN_OVER', '{}', '2024-06-12', 'x', now(), m."userId", ${CLERK}
    FROM "Candidate" p, "CompetencyBlock" b, "Membership" m WHERE m."userId" <> ${CLERK} LIMIT 1`,
  "a prior acquisition on another's proof": PRIOR(
    CLERK,
    `f.purpose = 'ACQUISITION_PROOF' AND f."candidateId" <> p.id`,
  ),
  "a prior acquisition on a proof of something else": PRIOR(CLERK, `f.purpose = 'PROOF'`),
  "a prior acquisition that nobody of the secretariat records": PRIOR(CANDIDATE, OWN_PROOF),
  "a prior acquisition confirmed by who recorded it": `${PRIOR(CLERK, OWN_PROOF)};
    UPDATE "PriorAcquisition" SET "confirmedById" = "proposedById", "confirmedAt" = now()`,
  "a prior acquisition confirmed outside the secretariat": `${PRIOR(CLERK, OWN_PROOF)};
    UPDATE "PriorAcquisition" SET "confirmedById" = ${CANDIDATE}, "confirmedAt" = now()`,
  "a block added that is of another version than the acquisition": `${PRIOR(CLERK, OWN_PROOF)};
    INSERT INTO "PriorAcquisitionBlock" ("priorAcquisitionId", "blockId", options)
    SELECT r.id, b.id, '{}' FROM "PriorAcquisition" r, "CompetencyBlock" b WHERE b."versionId" <> r."versionId" LIMIT 1`,
  "a prior acquisition rewritten": `${PRIOR(CLERK, OWN_PROOF)}; UPDATE "PriorAcquisition" SET source = 'autre'`,
  "a prior acquisition struck out": `${PRIOR(CLERK, OWN_PROOF)}; DELETE FROM "PriorAcquisition"`,
  "an equivalence that nobody of the secretariat records": EQUIVALENCE(CANDIDATE),
  "an equivalence between blocks of one version": EQUIVALENCE(
    CLERK,
    `b."versionId" = a."versionId"`,
  ),
  "an equivalence confirmed by who recorded it": `${EQUIVALENCE(CLERK)};
    UPDATE "EquivalenceProposal" SET "confirmedById" = "proposedById", "confirmedAt" = now()`,
  "an equivalence that ended without a reason": `${EQUIVALENCE(CLERK)};
    UPDATE "EquivalenceProposal" SET "endedById" = "proposedById", "endedAt" = now(), "endReason" = ' '`,
  "an equivalence that ended taken up again": `${EQUIVALENCE(CLERK)};
    UPDATE "EquivalenceProposal" SET "endedById" = "proposedById", "endedAt" = now(), "endReason" = 'x';
    UPDATE "EquivalenceProposal" SET "endedById" = NULL, "endedAt" = NULL, "endReason" = NULL`,
  "an equivalence that counts from another day than was decided": `${EQUIVALENCE(CLERK)}; UPDATE "EquivalenceProposal" SET "startsOn" = '2020-01-01'`,
  "an equivalence that nobody confirmed": `${EQUIVALENCE(CLERK)};
    INSERT INTO "BlockEquivalence" (id, "fromBlockId", "toBlockId", "decidedOn", "startsOn", source, "proposalId")
    SELECT gen_random_uuid(), "fromBlockId", "toBlockId", "decidedOn", "startsOn", source, id FROM "EquivalenceProposal"`,
  "all equivalences struck out": `TRUNCATE "BlockEquivalence"`,
  "what was held before a decision, as nobody signed it": `UPDATE "DocketEntry" SET "heldBefore" = '{RNCP41351BC01}' WHERE id IN ${OPEN_ENTRIES}`,
  "a candidacy decided without minutes": `UPDATE "Candidacy" SET state = 'DECIDED' WHERE state = 'SCHEDULED'`,
  "a session signed by nobody": `UPDATE "JurySession" SET state = 'MINUTES_SIGNED', "deliberatedAt" = now(), "signedAt" = now() WHERE state = 'OPEN'`,
  "signed minutes rewritten": `UPDATE "Minutes" SET content = '{}' WHERE "sessionId" IN ${SIGNED}`,
  "minutes of a session that still deliberates": `INSERT INTO "Minutes" (id, "sessionId", edition, "contentHash", content, "auditHead", "drawnUpAt", "fileId")
    SELECT gen_random_uuid(), s.id, 9, m."contentHash", m.content, m."auditHead", now(), f.id FROM "JurySession" s, "Minutes" m, "StoredFile" f
    WHERE s.state = 'OPEN' AND f.purpose = 'PROOF' LIMIT 1`,
  "one more signature under signed minutes": `INSERT INTO "MinutesSignature" (id, "minutesId", "mandateId", "textHash", "signedAt")
    SELECT gen_random_uuid(), m.id, a."mandateId", m."contentHash", now() FROM "Minutes" m JOIN "Attendance" a USING ("sessionId")
    WHERE m."signedAt" IS NOT NULL AND NOT EXISTS (SELECT FROM "MinutesSignature" g WHERE g."minutesId" = m.id AND g."mandateId" = a."mandateId") LIMIT 1`,
  "a block asked for again by who holds it": `INSERT INTO "Candidacy" (id, route, state, "versionId", "candidateId", "createdAt", "stateSince")
    SELECT gen_random_uuid(), 'VAE', 'DRAFT', b."versionId", a."candidateId", now(), now() FROM "AcquiredBlock" a JOIN "CompetencyBlock" b ON b.id = a."blockId" LIMIT 1;
    INSERT INTO "RequestedBlock" (id, "candidacyId", "blockId", options)
    SELECT gen_random_uuid(), c.id, a."blockId", '{}' FROM "Candidacy" c JOIN "AcquiredBlock" a USING ("candidateId") WHERE c.state = 'DRAFT'`,
  "a decision of admissibility rewritten": `UPDATE "AdmissibilityDecision" SET "gapAnalysis" = 'autre'`,
  "an interview at a distance in a session that allows none": `UPDATE "DocketEntry" SET "interviewRemote" = true WHERE id IN ${OPEN_ENTRIES} AND "interviewPlace" IS NOT NULL`,
  "a session's leave taken back under an interview at a distance": `UPDATE "JurySession" SET "remoteInterviews" = true WHERE state = 'OPEN';
    UPDATE "DocketEntry" SET "interviewRemote" = true WHERE id IN ${OPEN_ENTRIES} AND "interviewPlace" IS NOT NULL;
    UPDATE "JurySession" SET "remoteInterviews" = false WHERE state = 'OPEN'`,
  "an accreditation rewritten": `WITH a AS (INSERT INTO "Accreditation" (id, "companyId", reference, "startsOn", "recordedAt", "recordedById")
    SELECT gen_random_uuid(), c.id, 'x', now(), now(), u.id FROM "Company" c, "User" u LIMIT 1) SELECT;
    UPDATE "Accreditation" SET reference = 'autre'`,
  "the content of a kept file": `UPDATE "StoredFile" SET sha256 = repeat('0', 64)`,
  "an entry of the journal far ahead of it": `INSERT INTO "AuditEntry" (sequence, at, action, "subjectType", "subjectId", payload, "previousHash", hash)
    SELECT sequence + 9, now(), 'x', 'User', gen_random_uuid(), '{}', hash, repeat('0', 64) FROM "AuditEntry" ORDER BY sequence DESC LIMIT 1`,
  "the journal rewritten": `UPDATE "CandidacyEvent" SET type = 'autre'`,
  "the consultations of this week struck out": `INSERT INTO "AccessLog" (id, "userId", "subjectType", "subjectId", at)
    SELECT gen_random_uuid(), id, 'Candidacy', gen_random_uuid(), now() FROM "User" LIMIT 1; DELETE FROM "AccessLog"`,
  "a confirmed account erased": `DELETE FROM "User" WHERE "emailConfirmedAt" IS NOT NULL`,
  "an invited account erased": `INSERT INTO "User" (id, email, "displayName", "createdAt") VALUES (gen_random_uuid(), 'essai@exemple.fr', 'x', now());
    DELETE FROM "User" WHERE email = 'essai@exemple.fr'`,
  "a restoration begun anew": `INSERT INTO "Restoration" (id, "startedAt", "finishedAt") VALUES (gen_random_uuid(), now(), now());
    UPDATE "Restoration" SET "finishedAt" = NULL`,
  "a backup that ended before it began": `INSERT INTO "Backup" (id, name, "startedAt", "finishedAt", bytes, files) VALUES (gen_random_uuid(), 'x', now(), now() - interval '1 s', 1, 0)`,
  "a dossier emptied before its time": `INSERT INTO "Erasure" (id, "candidacyId", "endedAt", reason, "erasedAt")
    SELECT gen_random_uuid(), id, now(), 'x', now() FROM "Candidacy" WHERE state = 'DECIDED' LIMIT 1`,
  "a download of no file": `INSERT INTO "AccessLog" (id, "userId", "subjectType", "subjectId", part, at)
    SELECT gen_random_uuid(), ${CLERK}, 'Candidacy', id, 'FILE', now() FROM "Candidacy" LIMIT 1`,
  "a reading of a dossier that names a file": `INSERT INTO "AccessLog" (id, "userId", "subjectType", "subjectId", "fileId", at)
    SELECT gen_random_uuid(), ${CLERK}, 'Candidacy', id, id, now() FROM "StoredFile" LIMIT 1`,
  "an erased dossier that is taken up again": `${STRANGER};
    UPDATE "Setting" SET value = '1', "confirmedAt" = now(), "confirmedById" = ${CLERK} WHERE key = 'retention.dossierYears';
    INSERT INTO "Candidacy" (id, number, route, state, "versionId", "candidateId", "createdAt", "stateSince", "submittedAt")
    SELECT gen_random_uuid(), 'ESSAI', 'VAE', 'DRAFT', v.id, p.id, '2015-01-02', '2015-01-02', '2015-01-02'
    FROM "Candidate" p, "CertificationVersion" v WHERE p."birthName" = 'Seule' LIMIT 1;
    ${["SUBMITTED", "UNDER_REVIEW", "INADMISSIBLE"].map((state) => `UPDATE "Candidacy" SET state = '${state}' WHERE number = 'ESSAI'`).join(";")};
    INSERT INTO "Erasure" (id, "candidacyId", "endedAt", reason, "erasedAt")
    SELECT gen_random_uuid(), id, "stateSince", 'x', now() FROM "Candidacy" WHERE number = 'ESSAI';
    UPDATE "Candidacy" SET state = 'UNDER_REVIEW' WHERE number = 'ESSAI'`,
  "a run of erasures that is told otherwise": `${RUN}; UPDATE "ErasureRun" SET "dossierYears" = 50`,
  "a run that erased less than nothing": `${RUN}; INSERT INTO "ErasureLine" (id, "runId", kind, count) SELECT gen_random_uuid(), id, 'DOSSIER', 0 FROM "ErasureRun"`,
  "a line of a run that is gone": `${RUN}; INSERT INTO "ErasureLine" (id, "runId", kind, count) SELECT gen_random_uuid(), id, 'DOSSIER', 1 FROM "ErasureRun";
    DELETE FROM "ErasureLine"`,
};
