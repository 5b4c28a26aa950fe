import { beforeAll, expect, test } from "vitest";
import { listOwnCandidacies } from "@/lib/candidacies/lists/own.queries";
import { listHeldBlocks } from "@/lib/candidates/acquired-block.queries";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { findReadableFile } from "@/lib/downloads/download.queries";
import { listResemblances } from "@/lib/identity/resemblance.queries";
import { scheduleCandidacies } from "@/lib/juries/docket/docket.commands";
import { printResults } from "@/lib/juries/minutes/print-results.job";
import { db } from "@/lib/platform/db/client";
import { parisDay } from "@/lib/platform/shared/calendar";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { kindsSentTo } from "../../factories/accounts";
import { aDecidedCandidacy, aHolder, theJury } from "../../factories/decided-candidacies";
import { join, REASON, twoAccounts } from "../../factories/doubles";
import { faultOf } from "../../factories/fault";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import { aPlannedSession, versionOf } from "../../factories/jury-sessions";
import { accepted, act, anAdministrator, NOW, sentenceOf } from "../../factories/people";
import { asked } from "../../factories/vae";
import { aSecretariat, certificate } from "../certificates/secretariat";

let portal: Awaited<ReturnType<typeof aSecretariat>>;
beforeAll(async () => {
  portal = await aSecretariat("RNCP41351");
});

const differences = async () => {
  const found: unknown[] = [];
  for await (const { check, row } of findDifferences()) found.push([check, row]);
  return found;
};

test("everything is reached from the first account, the second is closed, both are told, and nothing signed is written", async () => {
  const [one, other] = [await aHolder({ bornOn: "1985-05-05" }), await aHolder()];
  const first = await aDecidedCandidacy({ candidateId: one.candidateId, validated: [1] });
  const attested = accepted(await portal.issue({ ...first, blockId: first.block(1) }));
  const second = await aDecidedCandidacy({
    ...{ candidateId: other.candidateId, validated: [1], refused: [2] },
    heldOn: "2026-11-21",
  });
  const heard = { where: { candidacyId: second.id }, select: { sessionId: true } };
  await printResults(NOW, await db.docketEntry.findFirstOrThrow(heard));
  const { bornOn } = await db.candidate.findUniqueOrThrow({ where: { id: one.candidateId } });
  await db.candidate.update({ where: { id: other.candidateId }, data: { bornOn } });
  const administrator = await anAdministrator();
  const signed = () =>
    Promise.all([
      db.acquiredBlock.findMany({ orderBy: { id: "asc" } }),
      db.candidacy.findMany({ orderBy: { id: "asc" } }),
      db.storedFile.findMany({ orderBy: { id: "asc" } }),
      db.minutes.findMany({ orderBy: { id: "asc" } }),
      db.certificate.findMany({ orderBy: { id: "asc" } }),
    ]);
  const before = await signed();
  accepted(await join(one.candidateId, portal.secretary));
  expect(await signed()).toEqual(before);

  const actor = await one.holder.actor();
  expect((await listOwnCandidacies(actor)).map(({ id }) => id).sort()).toEqual(
    [first.id, second.id].sort(),
  );
  expect(await listHeldBlocks(actor)).toHaveLength(2);
  expect(sentenceOf(await portal.issue({ ...second, blockId: second.block(1) }))).toBe(
    `Ce document est déjà délivré, sous le numéro ${(await certificate(attested.id)).number}.`,
  );
  const letter = await db.storedFile.findFirstOrThrow({
    where: { candidacyId: second.id, purpose: "RESULT_LETTER" },
  });
  expect(await findReadableFile(actor, letter.id)).not.toBeNull();
  await expect(other.holder.actor()).rejects.toThrow("has no session");
  const told = await db.outgoingMessage.findMany({
    where: { kind: { in: ["accountJoined", "dossiersJoined"] } },
    select: { kind: true, recipientId: true },
  });
  expect(told).toContainEqual({ kind: "accountJoined", recipientId: other.holder.userId });
  expect(await kindsSentTo(administrator.email)).toEqual(["accessChanged"]);
  expect(told).toContainEqual({ kind: "dossiersJoined", recipientId: one.holder.userId });
  const shown = await listResemblances(await portal.secretary.actor(), second.id);
  expect(shown).toMatchObject([{ ruling: "SAME_PERSON", reason: REASON, maySettle: false }]);
  const entries = await db.auditEntry.findMany({ where: { subjectId: other.candidateId } });
  expect(entries.map(({ action }) => action)).toContain("joinPersons");
  expect(await differences()).toEqual([]);
});

test("one block by each account makes the certification: one parchemin, for the last jury; never a second", async () => {
  const { one, other } = await twoAccounts();
  const first = await aDecidedCandidacy({ candidateId: one.candidateId, validated: [1] });
  const second = await aDecidedCandidacy({
    ...{ candidateId: other.candidateId, validated: [2] },
    heldOn: "2026-11-21",
  });
  expect(sentenceOf(await portal.issue({ ...second, blockId: second.block(2) }))).toMatch(
    /une autre personne porte la même identité/,
  );
  accepted(await join(one.candidateId, portal.secretary));
  expect(await portal.issue(first)).toMatchObject({ error: { reason: "RULE" } });
  const { id } = accepted(await portal.issue(second));
  expect(await certificate(id)).toMatchObject({ kind: "FULL", candidateId: other.candidateId });
  expect(sentenceOf(await portal.issue(second))).toMatch(/^Ce document est déjà délivré/);
  expect(await differences()).toEqual([]);
});

test("a block held by one file is neither asked for nor heard again by the other", async () => {
  const { one, other } = await twoAccounts();
  const { id, block } = await aDecidedCandidacy({ candidateId: other.candidateId, validated: [1] });
  const again = await aReadyCandidacy({ person: one.holder, blocks: [1] });
  accepted(await join(one.candidateId, portal.secretary));
  const { versionId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  expect(
    (await readLedger(db, versionId, { candidateId: one.candidateId, on: parisDay(NOW) })).held
      .size,
  ).toBe(1);
  const wish = await asked([1], NOW, versionId);
  const opened = await act(one.holder, (work) => openVaeCandidacy(work, wish));
  expect(opened).toMatchObject({ ok: false, error: { reason: "RULE" } });
  const jury = await theJury("2026-11-20");
  const sessionId = await aPlannedSession(jury, { candidacies: [] });
  const input = { id: sessionId, version: await versionOf(sessionId), candidacyIds: [again.id] };
  expect(sentenceOf(await act(jury.secretary, (work) => scheduleCandidacies(work, input)))).toMatch(
    /la même personne, par un autre de ses dossiers, a déjà acquis/,
  );
  const byHand = db.$executeRaw`
    INSERT INTO "DocketEntry" (id, "sessionId", "candidacyId", ordinal)
    VALUES (gen_random_uuid(), ${sessionId}::uuid, ${again.id}::uuid, 1)`;
  await expect(byHand).rejects.toThrow("has to be settled");
  const draft = await db.candidacy.create({
    data: {
      ...{ route: "VAE", state: "DRAFT", versionId, candidateId: one.candidateId },
      ...{ createdAt: NOW, stateSince: NOW },
    },
  });
  const wanted = db.requestedBlock.create({
    data: { candidacyId: draft.id, blockId: block(1), options: [] },
  });
  expect(await faultOf(wanted)).toContain("is already held");
});
