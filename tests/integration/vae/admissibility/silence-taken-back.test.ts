import { expect, test } from "vitest";
import { clockActor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { takeBackSilence } from "@/lib/vae/admissibility/silence-taken-back.commands";
import { getVaePage } from "@/lib/vae/dossier/dossier.queries";
import { readTarget } from "@/prisma/demo/target.ts";
import { candidacyStateOf } from "../../../factories/lifecycle";
import { accepted, act, aSecretary, NOW, sentenceOf } from "../../../factories/people";
import {
  anAdmissibleCandidacy,
  aRequestUnderReview,
  aSubmittedRequest,
  aWithdrawal,
  on,
} from "../../../factories/vae";

const DUE = "2027-01-22";
const onDueDay = new Date("2027-01-22T22:59:00Z");
const dayAfter = new Date("2027-01-22T23:01:00Z");

/** Admitted by a machine that is ahead by seventy days. */
const admittedEarly = async (id: string) => {
  await admitTacitly(new Date(NOW.getTime() + 70 * 24 * 60 * 60 * 1000));
  expect(await candidacyStateOf(id)).toBe("ADMISSIBLE");
};

test("what a wrong clock admitted is taken back: the request stands where it stood, its clock runs to the same day", async () => {
  const secretary = await aSecretary();
  const requests = [
    { ...(await aSubmittedRequest()), stood: "SUBMITTED" },
    { ...(await aRequestUnderReview()), stood: "UNDER_REVIEW" },
  ];
  for (const { id, stood } of requests) {
    await admittedEarly(id);
    accepted(await on(secretary, takeBackSilence, id, aWithdrawal));
    expect(await candidacyStateOf(id)).toBe(stood);
    const running = await db.deadline.findMany({ where: { candidacyId: id, stoppedAt: null } });
    expect(running.map(({ kind, dueOn }) => [kind, dateToDay(dueOn)])).toEqual([
      ["ADMISSIBILITY_SILENCE", DUE],
    ]);
    expect(
      await db.admissibilityDecision.count({ where: { candidacyId: id, withdrawnAt: null } }),
    ).toBe(0);
    expect(
      await db.remark.findFirst({ where: { candidacyId: id, event: "takeBackSilence" } }),
    ).toMatchObject({ text: aWithdrawal.reason });
    expect(
      await db.outgoingMessage.count({ where: { candidacyId: id, kind: "silenceTakenBack" } }),
    ).toBe(1);
  }
  await admitTacitly(dayAfter);
  for (const { id } of requests) expect(await candidacyStateOf(id)).toBe("ADMISSIBLE");
});

test("its attestation stays readable and is said to be void, whatever the day it bears", async () => {
  const secretary = await aSecretary();
  const { id } = await aSubmittedRequest();
  const marked = async () => {
    const page = await getVaePage(await secretary.actor(), id, "readAsSecretariat", NOW);
    const { letters = [], voidLetters = [] } = page?.dossier ?? {};
    return letters.map((letter) => voidLetters.includes(letter));
  };
  await admittedEarly(id);
  expect(await marked()).toEqual([false]);
  accepted(await on(secretary, takeBackSilence, id, aWithdrawal));
  expect(await marked()).toEqual([true]);
  await admitTacitly(dayAfter);
  expect(await marked()).toEqual([false, true]);
});

test("it can be taken back on the due day, and no more from the day after: silence has answered", async () => {
  const secretary = await aSecretary();
  const [inTime, late] = [await aSubmittedRequest(), await aSubmittedRequest()];
  for (const { id } of [inTime, late]) await admittedEarly(id);
  accepted(await on(secretary, takeBackSilence, inTime.id, aWithdrawal, onDueDay));
  expect(sentenceOf(await on(secretary, takeBackSilence, late.id, aWithdrawal, dayAfter))).toBe(
    "Le délai de deux mois est passé\u00a0: la demande est recevable par silence.",
  );
});

test("what somebody decided is none of it, and the password is asked for", async () => {
  const { id, secretary } = await anAdmissibleCandidacy();
  expect(sentenceOf(await on(secretary, takeBackSilence, id, aWithdrawal))).toBe(
    "Cette recevabilité n’a pas été acquise par silence.",
  );
  const silent = await aSubmittedRequest();
  await admittedEarly(silent.id);
  const wrong = { ...aWithdrawal, password: "une autre phrase" };
  expect(await on(secretary, takeBackSilence, silent.id, wrong)).toMatchObject({
    error: { reason: "RULE", field: "password" },
  });
});

test("taken back twice at once, it is taken back once", async () => {
  const { id } = await aSubmittedRequest();
  await admittedEarly(id);
  const secretary = await aSecretary();
  const target = { ...(await readTarget(db, id)), ...aWithdrawal };
  const both = await Promise.all(
    [1, 2].map(() => act(secretary, (work) => takeBackSilence(work, target))),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(
    await db.candidacyEvent.count({ where: { candidacyId: id, type: "takeBackSilence" } }),
  ).toBe(1);
  expect(
    (await commit({ actor: clockActor, now: NOW }, (work) => takeBackSilence(work, target))).ok,
  ).toBe(false);
});
