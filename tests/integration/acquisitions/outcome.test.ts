import { beforeAll, expect, test } from "vitest";
import { confirmEquivalence } from "@/lib/acquisitions/equivalence.commands";
import { listIssuable } from "@/lib/certificates/register.queries";
import { closeDeliberation } from "@/lib/juries/deliberation/deliberation.commands";
import { drawUpMinutes, signMinutes } from "@/lib/juries/minutes/minutes.commands";
import { getResult } from "@/lib/juries/minutes/result.queries";
import { db } from "@/lib/platform/db/client";
import { getStatistics } from "@/lib/statistics/statistics.queries";
import {
  anEquivalence,
  aPriorAcquisition,
  aProposedEquivalence,
  forgetEquivalences,
} from "../../factories/acquisitions";
import { aDecidedCandidacy, aHolder, theJury } from "../../factories/decided-candidacies";
import { held, whatWaits } from "../../factories/held";
import { titulars } from "../../factories/juries";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import { closing } from "../../factories/jury-conclusions";
import { anOpenSession, enter, validated, versionOf } from "../../factories/jury-sessions";
import {
  accepted,
  act,
  aSecretary,
  PASSWORD,
  type Person,
  sentenceOf,
} from "../../factories/people";

const [OLD, RECENT] = ["RNCP36140", "RNCP41351"];
const pair = [`${OLD}BC01`, `${RECENT}BC01`] as const;
let secretary: Person;
beforeAll(async () => {
  secretary = await aSecretary();
});

/** What the signed minutes print, what the letter was made from and what the pages and the figures say today. */
async function everywhere(candidacyId: string, holder: Person) {
  const entry = await db.docketEntry.findFirstOrThrow({
    where: { candidacyId },
    select: { id: true, sessionId: true },
  });
  const minutes = await db.minutes.findFirstOrThrow({ where: { sessionId: entry.sessionId } });
  const { entries } = minutes.content as { entries: { entryId: string; result: string }[] };
  const result = await getResult(await holder.actor(), candidacyId);
  const outcomes = (await getStatistics(await secretary.actor()))?.outcomes;
  return {
    minutes: entries.find(({ entryId }) => entryId === entry.id)?.result,
    page: result?.outcome,
    missing: result?.missing.map(({ code }) => code),
    figures: outcomes?.[0],
  };
}

test("what was signed partial reads partial after an equivalence that would have made it whole, everywhere (R58)", async () => {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [1], heldOn: "2026-03-10" });
  const { id } = await aDecidedCandidacy({ candidateId, validated: [2] });
  const signed = await everywhere(id, holder);
  expect(signed).toMatchObject({ minutes: "PARTIAL", page: "PARTIAL", missing: [pair[1]] });
  await anEquivalence(...pair, { startsOn: "2026-01-01" });
  expect(await everywhere(id, holder)).toEqual(signed);
  const waiting = await listIssuable(await secretary.actor(), "2026-11-22");
  expect(waiting?.find((row) => row.id === id)?.documents).toMatchObject([{ kind: "FULL" }]);
  await forgetEquivalences();
});

test("what was signed partial reads partial after the missing block was recorded as acquired before", async () => {
  const { candidateId, holder } = await aHolder();
  const { id } = await aDecidedCandidacy({ candidateId, validated: [2] });
  const signed = await everywhere(id, holder);
  expect(signed).toMatchObject({ minutes: "PARTIAL", page: "PARTIAL" });
  await aPriorAcquisition(id, { "blocks[]": [pair[1]] });
  expect(await everywhere(id, holder)).toEqual(signed);
});

test("what was signed whole by an equivalence says that nothing is missing", async () => {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [1], heldOn: "2026-03-10" });
  await anEquivalence(...pair);
  const { id } = await aDecidedCandidacy({ candidateId, validated: [2] });
  expect(await everywhere(id, holder)).toMatchObject({
    ...{ minutes: "FULL", page: "FULL", missing: [] },
  });
  await forgetEquivalences();
  expect(await everywhere(id, holder)).toMatchObject({ page: "FULL" });
});

test.each([
  ["2026-11-20", "FULL"],
  ["2026-11-19", "FULL"],
  ["2026-11-21", "PARTIAL"],
])(
  "signed on 20 November, an equivalence that counts from %s on: %s",
  async (startsOn, outcome) => {
    const { candidateId, holder } = await aHolder();
    await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [1], heldOn: "2026-03-10" });
    await anEquivalence(...pair, { startsOn });
    const { id } = await aDecidedCandidacy({ candidateId, validated: [2] });
    expect(await everywhere(id, holder)).toMatchObject({ minutes: outcome, page: outcome });
    await forgetEquivalences();
  },
);

/** Minutes drawn up and signed by who presided: the last signature is awaited. */
async function aSessionToSign(person: Person) {
  const jury = await theJury("2026-11-20");
  const { id: candidacyId, blockId } = await aReadyCandidacy({ person, blocks: [2] });
  const { id, president } = await anOpenSession(jury, { candidacies: [{ id: candidacyId }] });
  const blocks = [validated(blockId(2))];
  accepted(await enter(president, candidacyId, { outcome: "DECIDED", blocks }));
  accepted(await act(president, async (work) => closeDeliberation(work, await closing(id))));
  const drawn = { id, version: await versionOf(id) };
  accepted(await act(jury.secretary, (work) => drawUpMinutes(work, drawn)));
  const [first = secretary, last = secretary] = titulars(jury);
  const sealed = async () => ({ id, version: await versionOf(id), password: PASSWORD });
  accepted(await act(first, async (work) => signMinutes(work, await sealed())));
  return { candidacyId, last, sealed };
}

test("an equivalence confirmed before the last signature: what was drawn up is not signed, but drawn up anew", async () => {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [1], heldOn: "2026-03-10" });
  const { last, sealed } = await aSessionToSign(holder);
  await anEquivalence(...pair);
  expect(sentenceOf(await act(last, async (work) => signMinutes(work, await sealed())))).toMatch(
    /^Ce que dit le procès-verbal a changé/,
  );
  await forgetEquivalences();
});

test("an equivalence confirmed while the last signature is given waits for it: what is signed is what is kept", async () => {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [1], heldOn: "2026-03-10" });
  const { candidacyId, last, sealed } = await aSessionToSign(holder);
  const id = await aProposedEquivalence(...pair);
  const input = await sealed();
  const signature = held(last, (work) => signMinutes(work, input));
  const confirm = { id, password: PASSWORD };
  accepted(
    await whatWaits(signature, () => act(secretary, (work) => confirmEquivalence(work, confirm))),
  );
  expect(await everywhere(candidacyId, holder)).toMatchObject({
    minutes: "PARTIAL",
    page: "PARTIAL",
  });
  await forgetEquivalences();
});
