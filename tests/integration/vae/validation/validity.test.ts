import { expect, test } from "vitest";
import { remind } from "@/lib/dossiers/remind.job";
import { clockActor } from "@/lib/platform/actor/actor";
import { commit } from "@/lib/platform/db/work";
import { reuseAdmissibility } from "@/lib/vae/request/admissibility-reuse.commands";
import { returnValidation } from "@/lib/vae/validation/filing.commands";
import { remindOfValidity } from "@/lib/vae/validation/validity.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { accepted } from "@/tests/factories/people";
import { night, told } from "@/tests/factories/reminders";
import { aDraft, aFiledValidation, anAdmissibleCandidacy, on } from "@/tests/factories/vae";

test("the end of an admissibility is told thirty days before, once, to who has not filed (R26, R30)", async () => {
  const validUntilOn = "2027-03-31";
  const waiting = await anAdmissibleCandidacy({ validUntilOn });
  const filed = await aFiledValidation({ validUntilOn });
  const returned = await aFiledValidation({ validUntilOn });
  accepted(await on(returned.secretary, returnValidation, returned.id, { reason: "À revoir" }));
  await remind(night("2027-02-28"));
  expect(await told(waiting.id, "validityReminder")).toEqual([]);
  await remind(night("2027-03-01"));
  await remind(night("2027-03-31"));
  expect(await told(waiting.id, "validityReminder")).toEqual([
    [waiting.person.userId, "2027-03-31"],
  ]);
  for (const { id } of [filed, returned]) {
    expect(await told(id, "validityReminder")).toEqual([]);
    const context = { actor: clockActor, now: night("2027-03-31") };
    expect(await commit(context, (work) => remindOfValidity(work, id))).toMatchObject({
      error: { reason: "RULE" },
    });
  }
});

test("it is told on its day after nights that were missed, and no more the day after", async () => {
  const today = await anAdmissibleCandidacy({ validUntilOn: "2027-04-02" });
  const ended = await anAdmissibleCandidacy({ validUntilOn: "2027-04-01" });
  await remind(night("2027-04-02"));
  expect(await told(today.id, "validityReminder")).toHaveLength(1);
  expect(await told(ended.id, "validityReminder")).toEqual([]);
});

test("what counts is the last day of all that covers the candidacy, wherever it was decided (R30)", async () => {
  const first = await anAdmissibleCandidacy({ validUntilOn: "2027-06-30", ranks: [1] });
  accepted(await on(first.person, withdrawCandidacy, first.id, {}));
  const { person } = first;
  const second = await anAdmissibleCandidacy({ person, validUntilOn: "2027-03-31", ranks: [1] });
  await remind(night("2027-03-15"));
  expect(await told(second.id, "validityReminder")).toEqual([]);
  accepted(await on(person, withdrawCandidacy, second.id, {}));
  const third = await aDraft({ person, ranks: [1] });
  accepted(await on(person, reuseAdmissibility, third.id, {}));
  await remind(night("2027-06-15"));
  expect(await told(third.id, "validityReminder")).toEqual([[person.userId, "2027-06-30"]]);
  for (const { id } of [first, second]) expect(await told(id, "validityReminder")).toEqual([]);
});
