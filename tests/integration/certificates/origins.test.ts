import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { listIssuable } from "@/lib/certificates/register.queries";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { getResult } from "@/lib/juries/minutes/result.queries";
import { db } from "@/lib/platform/db/client";
import { dayToDate, parisDay } from "@/lib/platform/shared/calendar";
import { getStatistics } from "@/lib/statistics/statistics.queries";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, aPerson, aSecretary, NOW, type Person } from "../../factories/people";
import { asOwner } from "../../factories/versions";
import { aSecretariat, certificate } from "./secretariat";
import { aRecord, insert, type Row, source } from "./taken-over";

const VERSION = "RNCP41351";
const BEFORE = new Date("2026-01-05T09:00:00Z");
let portal: Awaited<ReturnType<typeof aSecretariat>>;
let blocks: string[];
let versionId: string;
let one: Person;
let other: Person;

beforeAll(async () => {
  portal = await aSecretariat(VERSION);
  [one, other] = [await aSecretary(), await aSecretary()];
  const version = await db.certificationVersion.findFirstOrThrow({
    where: { rncpCode: VERSION },
    include: { blocks: { orderBy: { ordinal: "asc" } } },
  });
  versionId = version.id;
  blocks = version.blocks.map(({ id }) => id);
});

const facts = () => ({
  ...{ versionId, blockId: blocks[1] },
  by: [one.userId, other.userId] as const,
});

/** The row of the ledger that stands on it. */
const entryOf = (candidateId: string, changes: Row = {}): Row => ({
  ...{ id: randomUUID(), candidateId, blockId: blocks[1], origin: "TAKEN_OVER", decisionId: null },
  ...{ options: [], acquiredOn: "2024-06-12", source, recordedAt: BEFORE },
  ...{ recordedById: one.userId, confirmedById: other.userId },
  ...changes,
});

/** A block acquired before the portal, recorded and in the ledger. */
async function takeOver(candidateId: string, recordedAt = BEFORE): Promise<Row> {
  await aRecord(candidateId, recordedAt, facts());
  const row = entryOf(candidateId, { recordedAt });
  await insert("AcquiredBlock", row);
  return row;
}

test("a block taken over completes the certification with one validated here: one parchemin, by the candidacy", async () => {
  const { candidateId, holder } = await aHolder();
  await takeOver(candidateId);
  expect([...(await readLedger(db, versionId, { candidateId, on: parisDay(NOW) })).held]).toEqual([
    `${VERSION}BC02`,
  ]);
  const candidacy = await aDecidedCandidacy({ candidateId, validated: [1] });
  expect((await getResult(await holder.actor(), candidacy.id))?.outcome).toBe("FULL");
  const row = await certificate(accepted(await portal.issue(candidacy)).id);
  expect(row).toMatchObject({
    kind: "FULL",
    origin: "DECISION",
    candidacyId: candidacy.id,
    awardedOn: dayToDate("2026-11-20"),
  });
});

test("recorded after an attestation, it makes the parchemin due; what the jury decided still reads as signed", async () => {
  const { candidateId, holder } = await aHolder();
  const candidacy = await aDecidedCandidacy({ candidateId, validated: [1] });
  accepted(await portal.issue({ ...candidacy, blockId: candidacy.block(1) }));
  const actor = await (await aSecretary()).actor();
  const outcomes = await getStatistics(actor);
  await takeOver(candidateId, new Date("2026-12-01"));
  expect((await getResult(await holder.actor(), candidacy.id))?.outcome).toBe("PARTIAL");
  expect((await getStatistics(actor))?.outcomes).toEqual(outcomes?.outcomes);
  const waiting = await listIssuable(actor, "2026-11-22");
  expect(waiting?.find(({ id }) => id === candidacy.id)?.documents).toMatchObject([
    { kind: "FULL", missing: [] },
  ]);
});

test("an equivalence that the CPNFPE grants a person enters the ledger in the same shape", async () => {
  const { candidateId } = await aHolder();
  await aRecord(candidateId, BEFORE, facts(), "EQUIVALENCE");
  await insert("AcquiredBlock", entryOf(candidateId, { origin: "EQUIVALENCE" }));
  expect(await db.acquiredBlock.count({ where: { candidateId, origin: "EQUIVALENCE" } })).toBe(1);
});

test("any other shape is refused", async () => {
  const { candidateId } = await aHolder();
  const decision = await db.blockDecision.findFirstOrThrow({ where: { verdict: "VALIDATED" } });
  const stranger = await aPerson();
  await aRecord(candidateId, BEFORE, facts());
  const refused: Record<string, Row> = {
    "without a source": { source: " " },
    "without its day of entry": { recordedAt: null },
    "without who entered it": { recordedById: null },
    "confirmed by nobody": { confirmedById: null },
    "confirmed by who entered it": { confirmedById: one.userId },
    "confirmed outside the secretariat": { confirmedById: stranger.userId },
    "with a decision beside": { decisionId: decision.id },
    "acquired after it was entered": { acquiredOn: "2026-01-06" },
    "acquired on another day than was recorded": { acquiredOn: "2024-06-13" },
    "another block than was recorded": { blockId: blocks[0] },
    "of another origin than was recorded": { origin: "EQUIVALENCE" },
    "recorded by another": { recordedById: (await aSecretary()).userId },
    "a decision that names nobody's minutes": { origin: "DECISION" },
    "a decision that has a source as well": { origin: "DECISION", decisionId: decision.id },
  };
  for (const [name, change] of Object.entries(refused)) {
    await expect(insert("AcquiredBlock", entryOf(candidateId, change)), name).rejects.toThrow(
      /AcquiredBlock_origin|vouched for by no two people|no signed decision/,
    );
  }
  expect(await db.acquiredBlock.count({ where: { candidateId } })).toBe(0);
});

test("a row of any origin stays as written", async () => {
  const { candidateId } = await aHolder();
  const row = await takeOver(candidateId);
  const where = `WHERE id = '${row["id"]}'`;
  for (const statement of [
    `UPDATE "AcquiredBlock" SET source = 'autre' ${where}`,
    `DELETE FROM "AcquiredBlock" ${where}`,
  ])
    await expect(
      asOwner((query) => query(statement)),
      statement,
    ).rejects.toThrow("is refused");
});

/** A certificate delivered before the portal: its document, its source, and no candidacy. */
async function earlierCertificate(candidateId: string, changes: Row = {}): Promise<Row> {
  const fileId = randomUUID();
  await insert("StoredFile", {
    id: fileId,
    storageKey: fileId,
    purpose: "CERTIFICATE",
    originalName: "parchemin.pdf",
    mime: "application/pdf",
    size: 1,
    sha256: "0".repeat(64),
    createdAt: NOW,
    candidateId,
  });
  return {
    ...{ id: randomUUID(), number: fileId, code: fileId, kind: "BLOCK", blockId: blocks[1] },
    ...{ candidateId, candidacyId: null, versionId, origin: "TAKEN_OVER" },
    ...{ source: "registre papier, n° 118", holderName: "Zoé", bornOn: "1992-02-29" },
    ...{ birthPlace: "Cork", title: "Bloc 2", mentions: {}, specimen: true },
    ...{ awardedOn: "2024-06-12", issuedOn: "2024-07-01", issuedAt: NOW },
    ...{ issuedById: one.userId, confirmedById: other.userId, fileId },
    ...changes,
  };
}

test("a certificate taken over stands on a block taken over, once, and on nothing else", async () => {
  const { candidateId } = await aHolder();
  const early = await earlierCertificate(candidateId);
  await expect(insert("Certificate", early)).rejects.toThrow("nothing acquired");
  await takeOver(candidateId);
  const { id } = await aDecidedCandidacy({ candidateId, validated: [1] });
  const refused: Record<string, Row> = {
    "of a block validated here": { blockId: blocks[0] },
    "with a candidacy beside": { candidacyId: id },
    "without a source": { source: "" },
    "confirmed by nobody": { confirmedById: null },
    "confirmed by who entered it": { confirmedById: one.userId },
    "a decision without a candidacy": { origin: "DECISION", source: null, confirmedById: null },
  };
  for (const [name, change] of Object.entries(refused)) {
    await expect(insert("Certificate", { ...early, ...change }), name).rejects.toThrow(
      /Certificate_origin|nothing acquired|in the name of/,
    );
  }
  await insert("Certificate", early);
  const again = await earlierCertificate(candidateId);
  await expect(insert("Certificate", again)).rejects.toThrow("a standing certificate");
});
