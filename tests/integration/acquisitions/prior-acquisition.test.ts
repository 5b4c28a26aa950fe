import { beforeAll, expect, test } from "vitest";
import {
  endPriorAcquisition,
  proposePriorAcquisition,
} from "@/lib/acquisitions/prior-acquisition.commands";
import {
  getAcquisitions,
  listWaitingAcquisitions,
} from "@/lib/acquisitions/prior-acquisition.queries";
import { listHeldBlocks } from "@/lib/candidates/acquired-block.queries";
import { db } from "@/lib/platform/db/client";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { kindsSentTo } from "../../factories/accounts";
import {
  anEquivalence,
  aPriorAcquisition,
  aProofOf,
  aProposedAcquisition,
  confirmed,
  forgetEquivalences,
  recorded,
  SOURCE,
} from "../../factories/acquisitions";
import { aHolder } from "../../factories/decided-candidacies";
import { join, twoAccounts } from "../../factories/doubles";
import { held, whatWaits } from "../../factories/held";
import { accepted, act, aSecretary, NOW, type Person, sentenceOf } from "../../factories/people";
import { aDraft, aFullDraft, aSubmittedRequest, on } from "../../factories/vae";

const OLD = { "blocks[]": ["RNCP36140BC01"] };
const RECENT = { "blocks[]": ["RNCP41351BC01"] };
let one: Person;
let other: Person;
beforeAll(async () => {
  [one, other] = [await aSecretary(), await aSecretary("Éric Blanchard")];
});

/** What the secretariat is answered who proposes this of the candidate of a dossier. */
async function proposed(
  candidacyId: string,
  changes: Partial<Parameters<typeof recorded>[2]> = {},
  by = one,
) {
  const input = recorded(candidacyId, await aProofOf(one, candidacyId), changes);
  return act(by, (work) => proposePriorAcquisition(work, input));
}
const ledgerOf = async (person: Person) => listHeldBlocks(await person.actor());

test("one records, nothing is held; another confirms, and it is, with its origin; the candidate is told", async () => {
  const { id: candidacyId, person } = await aDraft({ ranks: [2] });
  const id = await aProposedAcquisition(candidacyId, { by: one });
  expect(await ledgerOf(person)).toEqual([]);
  expect(sentenceOf(await confirmed(one, id, candidacyId))).toMatch(/^Une autre personne/);
  const waiting = await listWaitingAcquisitions(await other.actor());
  expect(waiting.find((line) => line.id === id)).toMatchObject({ candidacyId, mayConfirm: true });
  accepted(await confirmed(other, id, candidacyId));
  expect(await ledgerOf(person)).toMatchObject([
    { code: "RNCP36140BC01", acquiredOn: "2024-06-12", origin: "TAKEN_OVER", source: SOURCE },
  ]);
  expect(await kindsSentTo(person.email)).toContain("priorAcquisitionRecorded");
  expect(await getAcquisitions(await person.actor(), candidacyId, NOW)).toBeNull();
  expect(await getAcquisitions(await other.actor(), candidacyId, NOW)).toMatchObject({
    acquired: [{ code: "RNCP36140BC01" }],
    waiting: [],
    settled: [{ id, ended: null, confirmedBy: other.name, proposedBy: one.name }],
    proof: null,
  });
  expect(await confirmed(other, id, candidacyId)).toMatchObject({ error: { reason: "CONFLICT" } });
});

test("two confirm at once: one does, the other is told", async () => {
  const { id: candidacyId, person } = await aDraft({ ranks: [2] });
  const id = await aProposedAcquisition(candidacyId, { by: one });
  const third = await aSecretary();
  const confirming = (by: Person) => confirmed(by, id, candidacyId);
  const answers = await Promise.all([confirming(other), confirming(third)]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await ledgerOf(person)).toHaveLength(1);
});

test("refused or taken back with a reason, it gives nothing, and the same proof serves again", async () => {
  const { id: candidacyId, person } = await aDraft({ ranks: [2] });
  const id = await aProposedAcquisition(candidacyId, { by: one });
  const { fileId } = await db.priorAcquisition.findUniqueOrThrow({ where: { id } });
  const again = () =>
    act(one, (work) => proposePriorAcquisition(work, recorded(candidacyId, fileId)));
  expect(await again()).toMatchObject({ error: { reason: "NOT_FOUND" } });
  const ended = { id, candidacyId, reason: "Le numéro est faux." };
  accepted(await act(one, (work) => endPriorAcquisition(work, ended)));
  expect(await confirmed(other, id, candidacyId)).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await ledgerOf(person)).toEqual([]);
  accepted(await again());
});

test("who is the candidate neither records nor confirms it", async () => {
  const { holder: self } = await aHolder({ person: await aSecretary() });
  const { id: candidacyId } = await aDraft({ person: self, ranks: [2] });
  expect(await proposed(candidacyId, {}, self)).toMatchObject({ error: { reason: "FORBIDDEN" } });
  const id = await aProposedAcquisition(candidacyId, { by: one });
  expect(sentenceOf(await confirmed(self, id, candidacyId))).toMatch(/^Une autre personne/);
});

test("a block is acquired once: held, through an equivalence, or proposed already, it is refused (R9)", async () => {
  const { id: candidacyId } = await aDraft({ ranks: [2] });
  await aPriorAcquisition(candidacyId);
  expect(sentenceOf(await proposed(candidacyId))).toMatch(/^Le bloc 1 est déjà acquis/);
  await anEquivalence("RNCP36140BC01", "RNCP41351BC01");
  expect(sentenceOf(await proposed(candidacyId, RECENT))).toMatch(/^Le bloc 1 est déjà acquis/);
  await forgetEquivalences();
  await aProposedAcquisition(candidacyId, RECENT);
  expect(sentenceOf(await proposed(candidacyId, RECENT))).toMatch(/^Le bloc 1 est déjà proposé/);
});

test("what a request that was handed in asks for waits until it is withdrawn; a draft does not stand in the way", async () => {
  const { id: candidacyId, person } = await aFullDraft({ ranks: [1] });
  const id = await aProposedAcquisition(candidacyId, RECENT);
  accepted(await on(person, submitCandidacy, candidacyId, {}));
  const { number } = await db.candidacy.findUniqueOrThrow({ where: { id: candidacyId } });
  const inTheWay = new RegExp(`^La candidature ${number} porte sur le bloc 1`);
  expect(sentenceOf(await confirmed(other, id, candidacyId))).toMatch(inTheWay);
  expect(sentenceOf(await proposed(candidacyId, RECENT))).toMatch(/déjà proposé/);
  await anEquivalence("RNCP36140BC01", "RNCP41351BC01");
  expect(sentenceOf(await proposed(candidacyId, OLD))).toMatch(inTheWay);
  await forgetEquivalences();
  accepted(await proposed(candidacyId, OLD));
  accepted(await on(person, withdrawCandidacy, candidacyId, {}));
  accepted(await confirmed(other, id, candidacyId));
});

test("a draft that asks for what was recorded meanwhile is not handed in (R7)", async () => {
  const { id, person } = await aFullDraft({ ranks: [1] });
  await aPriorAcquisition(id, RECENT);
  expect(sentenceOf(await on(person, submitCandidacy, id, {}))).toMatch(/déjà acquis/);
});

test("handed in while it is being confirmed: whoever is second is refused", async () => {
  const { id: candidacyId, person } = await aFullDraft({ ranks: [1] });
  const id = await aProposedAcquisition(candidacyId, RECENT);
  const target = await readTarget(db, candidacyId);
  const submission = held(person, (work) => submitCandidacy(work, target));
  const answer = await whatWaits(submission, () => confirmed(other, id, candidacyId));
  expect(sentenceOf(answer)).toMatch(/porte sur le bloc 1/);
  expect(await ledgerOf(person)).toEqual([]);
});

test.each<[string, Parameters<typeof recorded>[2], RegExp]>([
  ["no block", { "blocks[]": [] }, /^Cochez au moins un bloc/],
  ["a block that no version has", { "blocks[]": ["RNCP0BC01"] }, /^Cochez au moins un bloc/],
  [
    "blocks of two versions",
    { "blocks[]": [...OLD["blocks[]"], ...RECENT["blocks[]"]] },
    /^Les blocs de deux/,
  ],
  ["a block without one of its options", { "blocks[]": ["RNCP36140BC02"] }, /au moins une option/],
  ["a day to come", { acquiredOn: "2026-11-23" }, /^Ce jour est à venir/],
  [
    "the certificate for one block of two",
    { ...OLD, isCertified: true },
    /^Ces blocs ne donnent pas/,
  ],
  [
    "a certificate by an equivalence",
    { isCertified: true, origin: "EQUIVALENCE" },
    /aucun certificat/,
  ],
])("not recorded: %s", async (_, changes, sentence) => {
  const { id } = await aDraft({ ranks: [2] });
  expect(sentenceOf(await proposed(id, changes))).toMatch(sentence);
});

test("what was decided that very day may be recorded", async () => {
  const { id } = await aDraft({ ranks: [2] });
  accepted(await proposed(id, { acquiredOn: "2026-11-22" }));
});

test("the proof of somebody else shows nothing", async () => {
  const [mine, theirs] = [await aDraft({ ranks: [2] }), await aDraft({ ranks: [2] })];
  const input = recorded(mine.id, await aProofOf(one, theirs.id));
  expect(await act(one, (work) => proposePriorAcquisition(work, input))).toMatchObject({
    error: { reason: "NOT_FOUND" },
  });
});

test("what somebody of the same identity holds waits for the secretariat’s word, and is not held twice then", async () => {
  const { one: first, other: second } = await twoAccounts();
  const [mine, theirs] = [
    await aDraft({ person: first.holder, ranks: [2] }),
    await aSubmittedRequest({ person: second.holder, ranks: [2] }),
  ];
  await aPriorAcquisition(mine.id);
  expect(sentenceOf(await proposed(theirs.id))).toMatch(/personne de même identité/);
  accepted(await join(first.candidateId, one));
  expect(sentenceOf(await proposed(theirs.id))).toMatch(/^Le bloc 1 est déjà acquis/);
});
