import { expect, test } from "vitest";
import { remind } from "@/lib/dossiers/remind.job";
import { clockActor } from "@/lib/platform/actor/actor";
import { commit } from "@/lib/platform/db/work";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { listContested } from "@/lib/vae/admissibility/contested-lapse.queries";
import {
  contestLapse,
  lapseCandidacy,
  reinstateCandidacy,
  upholdLapse,
  warnOfLapse,
} from "@/lib/vae/admissibility/lapse.commands";
import { candidacyStateOf } from "@/tests/factories/lifecycle";
import { accepted, aSecretary, sentenceOf } from "@/tests/factories/people";
import { night, told } from "@/tests/factories/reminders";
import { setUntilTheEnd } from "@/tests/factories/settings";
import { aSubmittedRequest, on, writeValidation } from "@/tests/factories/vae";

/** Admissible since 23 January 2027. */
async function anAdmission() {
  const vae = await aSubmittedRequest();
  await admitTacitly(new Date("2027-01-22T23:01:00Z"));
  return vae;
}

async function stateAfter(day: CalendarDay, id: string) {
  await admitTacitly(night(day));
  return candidacyStateOf(id);
}

const daysTold = async (id: string) => (await told(id, "lapseWarning")).map(([, day]) => day);

test("six months without a step lapse an admissibility after a warning of two weeks, and again once it was lifted (R27)", async () => {
  const { id, person } = await anAdmission();
  await setUntilTheEnd("vae.lapse", "on");
  await remind(night("2027-07-08"));
  expect(await daysTold(id)).toEqual([]);
  await remind(night("2027-07-09"));
  await Promise.all([remind(night("2027-07-10")), remind(night("2027-07-23"))]);
  expect(await told(id, "lapseWarning")).toEqual([[person.userId, "2027-07-23"]]);
  expect(await stateAfter("2027-07-23", id)).toBe("ADMISSIBLE");
  expect(await stateAfter("2027-07-24", id)).toBe("LAPSED");
  expect(await told(id, "candidacyLapsed")).toHaveLength(1);
  const endOfMonth = new Date("2027-08-31T09:00:00Z");
  accepted(await on(await aSecretary(), reinstateCandidacy, id, { reason: "Malade" }, endOfMonth));
  await remind(night("2028-02-14"));
  expect(await daysTold(id)).toHaveLength(1);
  await remind(night("2028-02-15"));
  expect((await daysTold(id)).sort()).toEqual(["2027-07-23", "2028-02-29"]);
});

test("a lapse is contested once, and answered: upheld it may be contested again, lifted it goes on (R27)", async () => {
  const { id, person } = await anAdmission();
  await setUntilTheEnd("vae.lapse", "on");
  await remind(night("2027-07-09"));
  expect(await stateAfter("2027-07-24", id)).toBe("LAPSED");
  const secretary = await aSecretary();
  const later = new Date("2027-08-02T09:00:00Z");
  const contest = () => on(person, contestLapse, id, { reason: "J’étais malade." }, later);
  const uphold = () => on(secretary, upholdLapse, id, { reason: "Le délai est passé." }, later);
  const waiting = async () =>
    (await listContested(await secretary.actor(later))).filter((row) => row.candidacyId === id);
  expect(sentenceOf(await uphold())).toBe("Aucune contestation n’attend de réponse.");
  accepted(await contest());
  expect(await waiting()).toMatchObject([{ at: later }]);
  expect(sentenceOf(await contest())).toMatch(/^Votre contestation est déjà envoyée/);
  accepted(await uphold());
  expect(await waiting()).toEqual([]);
  expect(await told(id, "lapseUpheld")).toHaveLength(1);
  accepted(await contest());
  accepted(await on(secretary, reinstateCandidacy, id, { reason: "Certificat reçu" }, later));
  expect([await candidacyStateOf(id), await waiting()]).toEqual(["ADMISSIBLE", []]);
});

test("nothing lapses or is announced where the branch has not chosen so", async () => {
  const { id } = await anAdmission();
  await remind(night("2027-07-20"));
  expect(await daysTold(id)).toEqual([]);
  await setUntilTheEnd("vae.lapse", "on");
  await remind(night("2027-07-20"));
  await setUntilTheEnd("vae.lapse", "off");
  expect(await stateAfter("2027-09-01", id)).toBe("ADMISSIBLE");
});

test("who was never warned keeps the whole warning, however long they have been idle", async () => {
  const { id } = await anAdmission();
  await setUntilTheEnd("vae.lapse", "on");
  expect(await stateAfter("2027-09-01", id)).toBe("ADMISSIBLE");
  await Promise.all([1, 2].map(() => remind(night("2027-09-01"))));
  expect(await daysTold(id)).toEqual(["2027-09-15"]);
  expect(await stateAfter("2027-09-15", id)).toBe("ADMISSIBLE");
  expect(await stateAfter("2027-09-16", id)).toBe("LAPSED");
});

test("a step after the warning takes it back; the next one is of months later", async () => {
  const vae = await anAdmission();
  const { id } = vae;
  await setUntilTheEnd("vae.lapse", "on");
  await remind(night("2027-07-09"));
  await writeValidation(vae, new Date("2027-07-15T09:00:00Z"));
  expect(await stateAfter("2027-07-24", id)).toBe("ADMISSIBLE");
  await remind(night("2027-12-31"));
  expect(await daysTold(id)).toHaveLength(1);
  await remind(night("2028-01-01"));
  expect((await daysTold(id)).sort()).toEqual(["2027-07-23", "2028-01-15"]);
  expect(await stateAfter("2028-01-15", id)).toBe("ADMISSIBLE");
  expect(await stateAfter("2028-01-16", id)).toBe("LAPSED");
});

test("months and days are those of the settings", async () => {
  const { id } = await anAdmission();
  await setUntilTheEnd("vae.lapse", "on");
  await setUntilTheEnd("vae.lapseMonths", "3");
  await setUntilTheEnd("reminder.lapseDays", "5");
  await remind(night("2027-04-17"));
  expect(await daysTold(id)).toEqual([]);
  await remind(night("2027-04-18"));
  expect(await daysTold(id)).toEqual(["2027-04-23"]);
  await setUntilTheEnd("vae.lapseMonths", "4");
  expect(await stateAfter("2027-05-23", id)).toBe("ADMISSIBLE");
  expect(await stateAfter("2027-05-24", id)).toBe("LAPSED");
});

test("the command itself refuses what was not announced, or not yet passed", async () => {
  const { id } = await anAdmission();
  const on = (day: CalendarDay, command: typeof lapseCandidacy) =>
    commit({ actor: clockActor, now: night(day) }, (work) => command(work, id));
  const refused = { error: { reason: "RULE" } };
  expect(await on("2027-09-01", lapseCandidacy)).toMatchObject(refused);
  expect(await on("2027-07-08", warnOfLapse)).toMatchObject(refused);
  accepted(await on("2027-07-10", warnOfLapse));
  expect(await on("2027-07-11", warnOfLapse)).toMatchObject(refused);
  expect(await on("2027-07-24", lapseCandidacy)).toMatchObject(refused);
  accepted(await on("2027-07-25", lapseCandidacy));
});
