import "server-only";
import { statesTaking, takesEvent } from "@/lib/candidacies/candidacy";
import { isDecided, isOpen } from "@/lib/candidacies/phase";
import { CANDIDACY_STATES } from "@/lib/candidacies/state";
import { SESSION_STATES } from "@/lib/jury-sessions/jury-session";
import { isSigned } from "@/lib/jury-sessions/phase";
import { Prisma } from "@/prisma/generated/client";
import type { Check } from "./check";

const decided = CANDIDACY_STATES.filter(isDecided);
const running = CANDIDACY_STATES.filter(isOpen);
const signed = SESSION_STATES.filter(isSigned);

/** The entries decided by signed minutes, with their candidacy. */
const SIGNED_ENTRIES = Prisma.sql`
  "DocketEntry" d JOIN "JurySession" s ON s.id = d."sessionId" AND s.state::text = ANY (${signed})
  AND d.outcome = 'DECIDED' AND d."removedAt" IS NULL`;

/** Each clock with the states in which it may run, and those of them in which it must. */
const CLOCKS = [
  // while pieces are awaited, only if some had been asked for before
  [
    "ADMISSIBILITY_SILENCE",
    statesTaking("admitTacitly"),
    statesTaking("admitTacitly").filter((state) => !takesEvent(state, "resubmit")),
  ],
  ["MISSING_PIECES", statesTaking("resubmit"), statesTaking("resubmit")],
  ["ACKNOWLEDGEMENT", statesTaking("acknowledge"), statesTaking("acknowledge")],
] as const;

/** What one statement of the database finds: each selects what names a row that differs. */
export const comparisons: Partial<Record<Check, Prisma.Sql>> = {
  minutesSignatures: Prisma.sql`
    SELECT s.number AS row FROM "JurySession" s WHERE s.state::text = ANY (${signed}) AND 2 <> (
      SELECT count(DISTINCT o.side) FROM "Minutes" m JOIN "MinutesSignature" g ON g."minutesId" = m.id AND g."textHash" = m."contentHash"
      JOIN "Mandate" k ON k.id = g."mandateId" JOIN "Seat" e ON e.id = k."seatId" JOIN "Organisation" o ON o.id = e."organisationId"
      WHERE m."sessionId" = s.id AND m."signedAt" IS NOT NULL)`,
  minutesJournal: Prisma.sql`
    SELECT s.number AS row FROM "Minutes" m JOIN "JurySession" s ON s.id = m."sessionId" WHERE m."signedAt" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "AuditEntry" a WHERE a."subjectType" = 'JurySession' AND a."subjectId" = s.id::text AND a.action = 'sign'
        AND a.payload ->> 'registerNumber' = m.number AND a.payload ->> 'hash' = m."contentHash")`,
  decidedCandidacies: Prisma.sql`
    SELECT c.number AS row FROM "Candidacy" c
    WHERE (c.state::text = ANY (${decided})) <> EXISTS (SELECT FROM ${SIGNED_ENTRIES} WHERE d."candidacyId" = c.id)`,
  ledgerFounded: Prisma.sql`
    SELECT l.id::text AS row FROM "AcquiredBlock" l WHERE NOT CASE WHEN l.origin = 'DECISION' THEN EXISTS (
      SELECT FROM ${SIGNED_ENTRIES} JOIN "BlockDecision" b ON b."entryId" = d.id JOIN "Candidacy" c ON c.id = d."candidacyId"
      WHERE b.id = l."decisionId" AND b.verdict = 'VALIDATED' AND b."blockId" = l."blockId"
        AND c."candidateId" = l."candidateId" AND s."heldOn" = l."acquiredOn")
    ELSE EXISTS (
      SELECT FROM "PriorAcquisition" r JOIN "PriorAcquisitionBlock" b ON b."priorAcquisitionId" = r.id
      WHERE r."confirmedAt" IS NOT NULL AND (r."candidateId", b."blockId", r."acquiredOn") = (l."candidateId", l."blockId", l."acquiredOn")) END`,
  ledgerComplete: Prisma.sql`
    SELECT b.id::text AS row FROM ${SIGNED_ENTRIES} JOIN "BlockDecision" b ON b."entryId" = d.id
    WHERE b.verdict = 'VALIDATED' AND NOT EXISTS (SELECT FROM "AcquiredBlock" l WHERE l."decisionId" = b.id)
    UNION ALL
    SELECT r.id::text FROM "PriorAcquisition" r JOIN "PriorAcquisitionBlock" b ON b."priorAcquisitionId" = r.id
    WHERE r."confirmedAt" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "AcquiredBlock" l WHERE l."candidateId" = r."candidateId" AND l."blockId" = b."blockId")`,
  certificatesFounded: Prisma.sql`
    SELECT k.number AS row FROM "Certificate" k JOIN "CertificationVersion" v ON v.id = k."versionId" JOIN "StoredFile" f ON f.id = k."fileId"
    WHERE f.purpose <> 'CERTIFICATE' OR f."candidateId" <> k."candidateId" OR NOT CASE k.kind
      WHEN 'FULL' THEN is_awarded(v."awardRule", held_codes(k."candidateId", v.id, k."issuedOn"))
      ELSE EXISTS (SELECT FROM "AcquiredBlock" l WHERE l."candidateId" = k."candidateId" AND l."blockId" = k."blockId") END`,
  certificatesJournal: Prisma.sql`
    SELECT k.number AS row FROM "Certificate" k JOIN "StoredFile" f ON f.id = k."fileId" LEFT JOIN "Revocation" r ON r."certificateId" = k.id
    WHERE NOT EXISTS (
      SELECT FROM "AuditEntry" a WHERE a."subjectType" = 'Certificate' AND a."subjectId" = k.id::text AND a.action = 'issueCertificate'
        AND a.payload ->> 'number' = k.number AND a.payload ->> 'kind' = k.kind::text AND a.payload ->> 'sha256' = f.sha256)
    OR (r.id IS NOT NULL) <> EXISTS (
      SELECT FROM "AuditEntry" a WHERE a."subjectType" = 'Certificate' AND a."subjectId" = k.id::text AND a.action = 'revokeCertificate')
    OR EXISTS (
      SELECT FROM "CertificateDuplicate" d JOIN "StoredFile" g ON g.id = d."fileId" WHERE d."certificateId" = k.id AND NOT EXISTS (
        SELECT FROM "AuditEntry" a WHERE a."subjectType" = 'Certificate' AND a."subjectId" = k.id::text AND a.action = 'issueDuplicate'
          AND a.payload ->> 'number' = k.number AND a.payload ->> 'sha256' = g.sha256))`,
  certificatesAwaited: Prisma.sql`
    WITH holder AS (SELECT DISTINCT p."userId" FROM "Candidate" p JOIN "AcquiredBlock" l ON l."candidateId" = p.id),
    turn AS (SELECT array_agg("userId") AS persons FROM (SELECT "userId", row_number() OVER () / 200 AS nth FROM holder) h GROUP BY nth),
    truth AS (SELECT t.* FROM turn, awaited(turn.persons, (now() AT TIME ZONE 'Europe/Paris')::date) t)
    SELECT c.number AS row FROM truth t FULL JOIN "AwaitedCertificate" w USING ("candidacyId") JOIN "Candidacy" c ON c.id = "candidacyId"
    WHERE t.since IS DISTINCT FROM w.since`,
  tallies: Prisma.sql`
    SELECT 'candidatures ' || state || ' ' || route AS row FROM candidacy_tally_gaps()
    UNION ALL SELECT DISTINCT 'décisions de ' || year FROM decision_tally_gaps()`,
  searches: Prisma.sql`
    SELECT 'Candidature ' || coalesce(c.number, c.id::text) AS row FROM candidacy_texts() t FULL JOIN "SearchedCandidacy" s USING ("candidacyId")
    JOIN "Candidacy" c ON c.id = "candidacyId" WHERE (t."halfYear", t.text) IS DISTINCT FROM (s."halfYear", s.text)
    UNION ALL
    SELECT 'Certificat ' || f.number FROM certificate_texts() t FULL JOIN "SearchedCertificate" s USING ("certificateId")
    JOIN "Certificate" f ON f.id = "certificateId" WHERE (t."halfYear", t.text) IS DISTINCT FROM (s."halfYear", s.text)`,
  states: Prisma.sql`
    SELECT 'Candidature ' || coalesce(c.number, c.id::text) AS row FROM "Candidacy" c WHERE c.state IS DISTINCT FROM (
      SELECT e."toState" FROM "CandidacyEvent" e WHERE e."candidacyId" = c.id ORDER BY e.at DESC, e.id DESC LIMIT 1)
    UNION ALL
    SELECT 'Séance ' || s.number FROM "JurySession" s WHERE s.state IS DISTINCT FROM (
      SELECT e."toState" FROM "JurySessionEvent" e WHERE e."sessionId" = s.id ORDER BY e.at DESC, e.id DESC LIMIT 1)`,
  clocks: Prisma.join(
    [
      ...CLOCKS.map(
        ([kind, may, must]) => Prisma.sql`
          SELECT coalesce(c.number, c.id::text) AS row FROM "Candidacy" c WHERE CASE WHEN EXISTS (
            SELECT FROM "Deadline" d WHERE d."candidacyId" = c.id AND d."stoppedAt" IS NULL AND d.kind::text = ${kind})
            THEN NOT c.state::text = ANY (${may}) ELSE c.state::text = ANY (${must}) END`,
      ),
      Prisma.sql`
        SELECT coalesce(c.number, c.id::text) FROM "Candidacy" c
        WHERE c.state::text = ANY (${statesTaking("acceptValidation")}) AND NOT EXISTS (
          SELECT FROM "Deadline" d WHERE d."candidacyId" = c.id AND d."stoppedAt" IS NULL AND d.kind = 'JURY_BEFORE')`,
      Prisma.sql`
        SELECT coalesce(c.number, c.id::text) FROM "Candidacy" c JOIN "Deadline" d ON d."candidacyId" = c.id AND d."stoppedAt" IS NULL
        WHERE NOT c.state::text = ANY (${running})`,
    ],
    " UNION ALL ",
  ),
  filesJournal: Prisma.sql`
    SELECT f.id::text AS row FROM "StoredFile" f WHERE NOT EXISTS (
      SELECT FROM "AuditEntry" a WHERE a."subjectType" = 'StoredFile' AND a."subjectId" = f.id::text AND a.action = 'keepFile'
        AND a.payload ->> 'sha256' = f.sha256 AND (a.payload ->> 'size')::int = f.size AND a.payload ->> 'purpose' = f.purpose::text)`,
};
