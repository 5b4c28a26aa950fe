import { expect, onTestFinished, test } from "vitest";
import { remind } from "@/lib/dossiers/remind.job";
import { db } from "@/lib/platform/db/client";
import { addDays, dateToDay } from "@/lib/platform/shared/calendar";
import { declareInadmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { withdrawDecision } from "@/lib/vae/admissibility/decision-withdrawal.commands";
import { reinstateCandidacy } from "@/lib/vae/admissibility/lapse.commands";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { anEquivalence, forgetEquivalences } from "../../../factories/acquisitions";
import { aDecidedCandidacy } from "../../../factories/decided-candidacies";
import { accepted, act, type Person } from "../../../factories/people";
import { setUntilTheEnd } from "../../../factories/settings";
import {
  aDraft,
  aFullDraft,
  aRefusal,
  aRequestUnderReview,
  aSubmittedRequest,
  asked,
  aWithdrawal,
  on,
} from "../../../factories/vae";

const candidateOf = async ({ userId }: Person) =>
  (await db.candidate.findFirstOrThrow({ where: { userId } })).id;

test.each([
  [0, true],
  [1, false],
])("a draft is submitted %i days after its version's last day: %s (R2)", async (days, isTaken) => {
  const { id, person } = await aFullDraft();
  const { certification } = await db.candidacy.findUniqueOrThrow({
    where: { id },
    select: { certification: { select: { expiresOn: true } } },
  });
  const day = addDays(dateToDay(certification.expiresOn), days);
  const submitted = await on(person, submitCandidacy, id, {}, new Date(`${day}T12:00:00Z`));
  expect(submitted).toMatchObject(
    isTaken
      ? { ok: true }
      : { error: { reason: "RULE", message: expect.stringContaining("plus en vigueur") } },
  );
});

test("a block acquired while the draft waited is not submitted any more (R7)", async () => {
  const { id, person } = await aFullDraft({ ranks: [1] });
  await aDecidedCandidacy({
    candidateId: await candidateOf(person),
    rncpCode: "RNCP36140",
    validated: [1],
  });
  await anEquivalence("RNCP36140BC01", "RNCP41351BC01");
  onTestFinished(forgetEquivalences);
  expect(await on(person, submitCandidacy, id, {})).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("déjà acquis") },
  });
});

test("a refusal is not withdrawn for a block acquired meanwhile", async () => {
  const { id, person, secretary } = await aRequestUnderReview({ ranks: [1] });
  accepted(await on(secretary, declareInadmissible, id, aRefusal));
  await aDecidedCandidacy({ candidateId: await candidateOf(person), validated: [1] });
  expect(await on(secretary, withdrawDecision, id, aWithdrawal)).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("déjà acquis") },
  });
});

test("a lapse is not lifted while the block is asked for elsewhere (R10)", async () => {
  const { id, person, secretary } = await aRequestUnderReview({ ranks: [1] });
  await admitTacitly(new Date("2027-01-23T09:00:00Z"));
  await setUntilTheEnd("vae.lapse", "on");
  await remind(new Date("2027-07-09T09:00:00Z"));
  await admitTacitly(new Date("2027-07-24T09:00:00Z"));
  const rival = await aDraft({ person, ranks: [1] });
  const lift = () => on(secretary, reinstateCandidacy, id, { reason: "Erreur" });
  expect(await lift()).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("déjà en cours pour le bloc 1") },
  });
  accepted(await on(person, withdrawCandidacy, rival.id, {}));
  accepted(await lift());
});

test("the year of a request is the year in Paris (R14)", async () => {
  const newYear = new Date("2026-12-31T23:30:00Z"); // half past midnight in Paris
  const { id, person } = await aSubmittedRequest({ now: newYear });
  accepted(await on(person, withdrawCandidacy, id, {}, newYear));
  const open = async (now: string) => {
    const input = await asked();
    return act(person, (work) => openVaeCandidacy(work, input), new Date(now));
  };
  expect(await open("2027-06-01T09:00:00Z")).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("le 1er janvier 2027") },
  });
  expect((await open("2028-01-03T09:00:00Z")).ok).toBe(true);
});

test.each([
  ["", null],
  ["12", "2028-01-22"],
])("silence gives the validity of a decision: %j months (R26)", async (months, validUntilOn) => {
  await setUntilTheEnd("vae.validityMonths", months);
  const { id } = await aSubmittedRequest();
  await admitTacitly(new Date("2027-01-23T09:00:00Z"));
  const kept = await db.admissibilityDecision.findFirstOrThrow({ where: { candidacyId: id } });
  expect(kept.validUntilOn && dateToDay(kept.validUntilOn)).toBe(validUntilOn);
});
