import { explainClocks } from "@/lib/candidacies/clocks/explained.queries";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import type { Check } from "@/lib/reconciliation/check";
import { loadDemo } from "@/prisma/demo/load.ts";
import { asOwner } from "../../factories/versions";
import { FRESH } from "../../support/confirmed-settings";

const SIGNED = `(SELECT "sessionId" FROM "Minutes" WHERE "signedAt" IS NOT NULL ORDER BY "sessionId" LIMIT 1)`;
const one = (table: string, where = "true") =>
  `WHERE id = (SELECT id FROM "${table}" WHERE ${where} ORDER BY id LIMIT 1)`;

/** What no statement of the portal could write: the table, how it is changed by who sets the guards aside, and what finds it first. */
export const planted: Record<string, [table: string, statement: string, check: Check]> = {
  "an entry of the journal": [
    "AuditEntry",
    `UPDATE "AuditEntry" SET action = 'x' WHERE sequence = 7`,
    "journalChain",
  ],
  "a signed verdict": [
    "BlockDecision",
    `UPDATE "BlockDecision" SET reasons = reasons || '.' WHERE "entryId" IN (SELECT id FROM "DocketEntry" WHERE "sessionId" = ${SIGNED})`,
    "minutesText",
  ],
  "the text that was signed": [
    "Minutes",
    `UPDATE "Minutes" SET content = content || '{"place": "ailleurs"}' WHERE "sessionId" = ${SIGNED} AND "signedAt" IS NOT NULL`,
    "minutesText",
  ],
  "a signature struck out": [
    "MinutesSignature",
    `DELETE FROM "MinutesSignature" WHERE "minutesId" = (SELECT id FROM "Minutes" WHERE "sessionId" = ${SIGNED} AND "signedAt" IS NOT NULL)
      AND "mandateId" IN (SELECT m.id FROM "Mandate" m JOIN "Seat" s ON s.id = m."seatId" JOIN "Organisation" o ON o.id = s."organisationId" WHERE o.side = 'EMPLOYEES')`,
    "minutesSignatures",
  ],
  "minutes under another number": [
    "Minutes",
    `UPDATE "Minutes" SET number = 'PV-0' WHERE "sessionId" = ${SIGNED} AND "signedAt" IS NOT NULL`,
    "minutesJournal",
  ],
  "a candidacy decided by nobody": [
    "Candidacy",
    `UPDATE "Candidacy" SET state = 'DECIDED' ${one("Candidacy", "state = 'SCHEDULED'")}`,
    "decidedCandidacies",
  ],
  "a block acquired another day": [
    "AcquiredBlock",
    `UPDATE "AcquiredBlock" SET "acquiredOn" = "acquiredOn" - 1 ${one("AcquiredBlock")}`,
    "ledgerFounded",
  ],
  "a block taken out of the ledger": [
    "AcquiredBlock",
    `DELETE FROM "AcquiredBlock" ${one("AcquiredBlock")}`,
    "ledgerComplete",
  ],
  "an attestation that became a parchemin": [
    "Certificate",
    `UPDATE "Certificate" SET kind = 'FULL', "blockId" = NULL ${one("Certificate", "kind = 'BLOCK'")}`,
    "certificatesFounded",
  ],
  "a certificate under another number": [
    "Certificate",
    `UPDATE "Certificate" SET number = 'PC-0' ${one("Certificate")}`,
    "certificatesJournal",
  ],
  "a document that nobody awaits any more": [
    "AwaitedCertificate",
    `DELETE FROM "AwaitedCertificate"`,
    "certificatesAwaited",
  ],
  "a decision that is not counted": [
    "DecisionTally",
    `DELETE FROM "DecisionTally" ${one("DecisionTally")}`,
    "tallies",
  ],
  "a candidacy that is found by another name": [
    "SearchedCandidacy",
    `UPDATE "SearchedCandidacy" SET text = 'x' WHERE "candidacyId" = (SELECT id FROM "Candidacy" ORDER BY id LIMIT 1)`,
    "searches",
  ],
  "a state that nothing led to": [
    "Candidacy",
    `UPDATE "Candidacy" SET state = 'ADMISSIBLE' ${one("Candidacy", "state = 'SUBMITTED'")}`,
    "states",
  ],
  "a clock that was stopped": [
    "Deadline",
    `UPDATE "Deadline" SET "stoppedAt" = now(), "stoppedBy" = 'x' ${one("Deadline", `kind = 'ADMISSIBILITY_SILENCE' AND "stoppedAt" IS NULL`)}`,
    "clocks",
  ],
  "a clock of a day less": [
    "Deadline",
    `UPDATE "Deadline" SET "dueOn" = "dueOn" - 1 ${one("Deadline", "kind = 'ADMISSIBILITY_SILENCE'")}`,
    "clockDays",
  ],
  "a file said to be larger": [
    "StoredFile",
    `UPDATE "StoredFile" SET size = size + 1 ${one("StoredFile")}`,
    "filesJournal",
  ],
};

/** The demonstration, loaded as it is into a database that nobody has used. */
export async function demoLoaded(now: Date): Promise<void> {
  await asOwner((query) => query(FRESH));
  await loadDemo(now);
}

const secretary = { ...nobody, relations: { ...nobody.relations, isSecretariat: true } };

/** The dossiers whose journal, replayed, leaves other clocks running than those that run. */
export async function dossiersOutOfTime() {
  const all = await db.candidacy.findMany({ select: { id: true, number: true } });
  const explained = await Promise.all(all.map(({ id }) => explainClocks(secretary, id)));
  return all.filter((_, index) => explained[index]?.isReplayed !== true);
}
