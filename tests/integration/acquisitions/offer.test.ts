import { expect, onTestFinished, test } from "vitest";
import { getAcquisitions } from "@/lib/acquisitions/prior-acquisition.queries";
import { getConfirmationPage } from "@/lib/assessments/dossier/candidate-page.queries";
import { theOnlyCertification } from "@/lib/certifications/certification.queries";
import { db } from "@/lib/platform/db/client";
import { getNewCandidacy } from "@/lib/vae/request/new-candidacy.queries";
import { anEquivalence, aPriorAcquisition, forgetEquivalences } from "../../factories/acquisitions";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { aSecretary, NOW, type Person } from "../../factories/people";
import { aSubmittedRequest } from "../../factories/vae";
import { aRegistration, aWorkplace } from "../../factories/workplace";

const [OLD, RECENT] = ["RNCP36140", "RNCP41351"];

async function aHolderOfTheOldOne(): Promise<Person> {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [1], heldOn: "2026-03-10" });
  return holder;
}

async function offered(person: Person) {
  const { id: certificationId } = await theOnlyCertification(db);
  const offer = await getNewCandidacy(await person.actor(), { certificationId }, NOW);
  const open = offer.blocks.filter(({ refusal }) => refusal === null);
  return { ...offer, codes: open.map(({ code }) => code) };
}

test("who holds a block of the former version is offered the missing one alone, once an equivalence is decided", async () => {
  const holder = await aHolderOfTheOldOne();
  await anEquivalence(`${OLD}BC01`, `${RECENT}BC01`);
  onTestFinished(forgetEquivalences);
  expect(await offered(holder)).toMatchObject({
    ...{ codes: [`${RECENT}BC02`], mayAskWhole: false, uncounted: [] },
  });
});

test("without one both are offered, and the page says why what is held does not count", async () => {
  const holder = await aHolderOfTheOldOne();
  const held = { code: `${OLD}BC01`, ordinal: 1, rncpCode: OLD, acquiredOn: "2026-03-10" };
  expect(await offered(holder)).toMatchObject({
    codes: [`${RECENT}BC01`, `${RECENT}BC02`],
    uncounted: [{ ...held, countsFrom: null }],
  });
});

test("one that counts later says from when on", async () => {
  const holder = await aHolderOfTheOldOne();
  await anEquivalence(`${OLD}BC01`, `${RECENT}BC01`, { startsOn: "2026-11-23" });
  onTestFinished(forgetEquivalences);
  expect(await offered(holder)).toMatchObject({ uncounted: [{ countsFrom: "2026-11-23" }] });
});

test("at work the person reads the same of what their company typed, which learns nothing of it", async () => {
  const holder = await aHolderOfTheOldOne();
  const id = await aRegistration(await aWorkplace(), holder);
  const read = async (by: Person) => getConfirmationPage(await by.actor(), id, NOW);
  expect(await read(holder)).toMatchObject({
    blocks: [{ isHeld: false }, { isHeld: false }],
    uncounted: [{ code: `${OLD}BC01`, countsFrom: null }],
  });
  await anEquivalence(`${OLD}BC01`, `${RECENT}BC01`);
  onTestFinished(forgetEquivalences);
  expect(await read(holder)).toMatchObject({
    ...{ blocks: [{ isHeld: true }, { isHeld: false }], uncounted: [] },
  });
});

test("an equivalence that makes held what an open candidacy asks for is told to the secretariat on its dossier", async () => {
  const { id } = await aSubmittedRequest({ ranks: [1, 2] });
  await aPriorAcquisition(id);
  const secretary = await aSecretary();
  const told = async () => (await getAcquisitions(await secretary.actor(), id, NOW))?.heldMeanwhile;
  expect(await told()).toEqual([]);
  await anEquivalence(`${OLD}BC01`, `${RECENT}BC01`);
  onTestFinished(forgetEquivalences);
  expect(await told()).toEqual([1]);
});
