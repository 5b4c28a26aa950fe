import { expect, test } from "vitest";
import { openAssessment } from "@/lib/assessments/confirmation/opening.commands";
import { getExpiry } from "@/lib/candidacies/expiry/protection.queries";
import { saveTrainingEntry } from "@/lib/candidacies/expiry/training-entry.commands";
import { openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { getDocketPage } from "@/lib/juries/sessions/docket-page.queries";
import { clockActor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import { addDays, addMonths } from "@/lib/platform/shared/calendar";
import { declareAdmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { admitBySilence } from "@/lib/vae/admissibility/admit-tacitly.commands";
import { theJury } from "../../factories/decided-candidacies";
import { recordTraining, registeredUntil, waive } from "../../factories/expiry";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import {
  aPlannedSession,
  aSeatedSession,
  enter,
  validated,
  versionOf,
} from "../../factories/jury-sessions";
import { accepted, act, NOW } from "../../factories/people";
import {
  anAdmission,
  aRequestUnderReview,
  aSubmittedRequest,
  aVaeReadyForJury,
  on,
} from "../../factories/vae";
import { aWorkplaceCandidacy, targetOf } from "../../factories/workplace-candidacy";

const TODAY = "2026-11-22";
const YESTERDAY = addDays(TODAY, -1);
const refused = { error: { reason: "RULE", message: expect.stringContaining("rien ne protège") } };

const admit = async (vae: Awaited<ReturnType<typeof aRequestUnderReview>>) =>
  on(vae.secretary, declareAdmissible, vae.id, await anAdmission(vae.id));
const openFor = async (id: string, secretary: Parameters<typeof act>[0]) => {
  const input = { ...(await targetOf(id)), documentKind: "IDENTITY_CARD" as const };
  return act(secretary, (work) => openAssessment(work, input));
};

test.each([
  [TODAY, true],
  [YESTERDAY, false],
  [addMonths(TODAY, -12), false],
])("a request is declared admissible when its registration ends on %s: %s", async (last, taken) => {
  const vae = await aRequestUnderReview();
  await registeredUntil(last);
  expect(await admit(vae)).toMatchObject(taken ? { ok: true } : refused);
});

test("the secretariat declares it admissible after the last day once it has said why", async () => {
  const vae = await aRequestUnderReview();
  await registeredUntil(YESTERDAY);
  accepted(await waive(vae.secretary, vae.id));
  expect(await waive(vae.secretary, vae.id)).toMatchObject({ error: { reason: "RULE" } });
  accepted(await admit(vae));
  const journal = await db.candidacyEvent.findMany({ where: { candidacyId: vae.id } });
  expect(journal.map(({ type }) => type)).toContain("waiveExpiry");
  expect(await getExpiry(await vae.person.actor(), vae.id, "readAsCandidate", NOW)).toMatchObject({
    stage: "past",
    protection: { by: "WAIVER", since: TODAY },
  });
});

test.each([
  ["2027-01-22", "ADMISSIBILITY"],
  ["2027-01-21", undefined],
])(
  "silence that answers on 22 January protects when the registration ends on %s: %s",
  async (last, by) => {
    const { id, person } = await aSubmittedRequest();
    await registeredUntil(last);
    const after = new Date("2027-01-23T09:00:00Z");
    accepted(await commit({ actor: clockActor, now: after }, (work) => admitBySilence(work, id)));
    const expiry = await getExpiry(await person.actor(after), id, "readAsCandidate", after);
    expect(expiry?.protection?.by).toBe(by);
  },
);

test.each([
  [TODAY, TODAY, true],
  [YESTERDAY, YESTERDAY, true],
  [YESTERDAY, TODAY, false],
])(
  "a registration that ended on %s is opened for who entered training on %s: %s",
  async (last, enteredOn, taken) => {
    const { id, workplace } = await aWorkplaceCandidacy("CONFIRMED");
    await registeredUntil(last);
    if (last < TODAY) expect(await openFor(id, workplace.secretary)).toMatchObject(refused);
    await recordTraining(workplace.secretary, id, enteredOn);
    expect(await openFor(id, workplace.secretary)).toMatchObject(taken ? { ok: true } : refused);
  },
);

test("an entry into training recorded again is corrected, and one to come is refused at its field", async () => {
  const { id, workplace } = await aWorkplaceCandidacy("CONFIRMED");
  const other = await aWorkplaceCandidacy("CONFIRMED");
  await registeredUntil(YESTERDAY);
  await recordTraining(workplace.secretary, id, YESTERDAY);
  await recordTraining(workplace.secretary, id, TODAY);
  expect(await openFor(id, workplace.secretary)).toMatchObject(refused);
  const { fileId } = await db.trainingEntry.findFirstOrThrow({ where: { candidacyId: id } });
  const tomorrow = { id, fileId, enteredOn: addDays(TODAY, 1), provider: "IFPASS" };
  expect(await act(workplace.secretary, (work) => saveTrainingEntry(work, tomorrow))).toMatchObject(
    { error: { reason: "RULE", field: "enteredOn" } },
  );
  const borrowed = { id: other.id, fileId, enteredOn: YESTERDAY, provider: "IFPASS" };
  expect(await act(workplace.secretary, (work) => saveTrainingEntry(work, borrowed))).toMatchObject(
    { error: { reason: "NOT_FOUND" } },
  );
});

test("the docket takes who is protected on the day of the session, and shows the others", async () => {
  const jury = await theJury(TODAY);
  const protectedVae = await aVaeReadyForJury();
  const exposed = await aReadyCandidacy({ route: "WORKPLACE" });
  await registeredUntil(TODAY);
  const heldOn = "2026-12-10";
  const session = await aPlannedSession(jury, { heldOn, candidacies: [protectedVae] });
  const page = await getDocketPage(await jury.secretary.actor(), session, NOW);
  expect(page?.ready.find(({ id }) => id === exposed.id)?.isPastExpiry).toBe(true);
  await expect(aPlannedSession(jury, { heldOn, candidacies: [exposed] })).rejects.toThrow(
    "rien ne protège",
  );
  accepted(await waive(jury.secretary, exposed.id));
  await aPlannedSession(jury, { heldOn, candidacies: [exposed] });
});

test("a sitting opens, and decides, only while each of its dossiers may go on", async () => {
  const jury = await theJury(TODAY);
  const exposed = await aReadyCandidacy({ route: "WORKPLACE" });
  const id = await aSeatedSession(jury, { candidacies: [exposed] });
  const [president] = jury.employers;
  if (!president) throw new Error("a jury has a president");
  const open = async () => {
    const version = await versionOf(id);
    return act(president, (work) => openSession(work, { id, version }));
  };
  const decide = () =>
    enter(president, exposed.id, {
      outcome: "DECIDED",
      blocks: [validated(exposed.blockId(1)), validated(exposed.blockId(2))],
    });
  const { number } = await db.candidacy.findUniqueOrThrow({ where: { id: exposed.id } });
  const registered = await registeredUntil(YESTERDAY);
  expect(await open()).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining(number ?? "") },
  });
  await registered(TODAY);
  accepted(await open());
  await registered(YESTERDAY);
  expect(await decide()).toMatchObject(refused);
  accepted(await enter(president, exposed.id, { outcome: "DEFERRED", blocks: [] }));
  await registered(TODAY);
  accepted(await decide());
});
