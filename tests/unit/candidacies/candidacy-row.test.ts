import { expect, expectTypeOf, test } from "vitest";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import { type CandidacyRow, isSound, type Taking } from "@/lib/candidacies/row";
import type { CandidacyRoute } from "@/lib/candidacies/state";

const vae = {
  route: "VAE" as const,
  state: "SUBMITTED" as const,
  number: "CRCA-2026-00042",
  candidateId: "candidate",
  candidateUserId: "user",
  companyId: null,
  invitedUserId: null,
};
const atWork = {
  ...vae,
  route: "WORKPLACE" as const,
  state: "SIGNED" as const,
  companyId: "company",
  invitedUserId: "user",
};
const blank = { candidateId: null, candidateUserId: null };

test.each([
  ["a request", vae],
  ["a draft without a number", { ...vae, state: "DRAFT" as const, number: null }],
  ["a draft withdrawn", { ...vae, state: "WITHDRAWN" as const, number: null }],
  ["an assessment", atWork],
  ["a registration", { ...atWork, state: "REGISTERED" as const, ...blank }],
  ["a registration declined", { ...atWork, state: "CANCELLED" as const, ...blank }],
  ["an assessment ended", { ...atWork, state: "CANCELLED" as const }],
  ["both routes before the jury", { ...atWork, state: "READY_FOR_JURY" as const }],
])("%s is as the database lets it be", (_, row) => {
  expect(isSound(row)).toBe(true);
});

test.each([
  ["a request without a number", { ...vae, number: null }],
  ["a request without a candidate", { ...vae, ...blank }],
  ["a request of a candidate without an account", { ...vae, candidateUserId: null }],
  ["a request of an account that is no candidate", { ...vae, candidateId: null }],
  ["a request of a company", { ...vae, companyId: "company" }],
  ["a request with an invitation", { ...vae, invitedUserId: "user" }],
  ["a request signed by a committee", { ...vae, state: "SIGNED" as const }],
  ["an assessment without a company", { ...atWork, companyId: null }],
  ["an assessment without an invitation", { ...atWork, invitedUserId: null }],
  ["an assessment without a candidate", { ...atWork, ...blank }],
  [
    "an assessment ended, half of its candidate known",
    { ...atWork, state: "CANCELLED" as const, candidateId: null },
  ],
  ["a registration that has one", { ...atWork, state: "REGISTERED" as const }],
  ["an assessment submitted as a request", { ...atWork, state: "SUBMITTED" as const }],
])("%s contradicts it", (_, row) => {
  expect(isSound(row)).toBe(false);
});

test("an event tells the route and the columns that are there", () => {
  type On<E extends CandidacyEvent> = Taking<CandidacyRow, E>;
  expectTypeOf<On<"declareAdmissible">["route"]>().toEqualTypeOf<"VAE">();
  expectTypeOf<On<"declareAdmissible">["candidateId"]>().toEqualTypeOf<string>();
  expectTypeOf<On<"submit">["number"]>().toEqualTypeOf<string | null>();
  expectTypeOf<On<"sign">["route"]>().toEqualTypeOf<"WORKPLACE">();
  expectTypeOf<On<"sign">["companyId"]>().toEqualTypeOf<string>();
  expectTypeOf<On<"confirm">["candidateId"]>().toEqualTypeOf<null>();
  expectTypeOf<On<"schedule">["route"]>().toEqualTypeOf<CandidacyRoute>();
  expectTypeOf<On<"schedule">["number"]>().toEqualTypeOf<string>();
});
