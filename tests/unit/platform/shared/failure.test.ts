import { expect, test } from "vitest";
import {
  Refused,
  refuseByRule,
  refuseConflict,
  refuseForbidden,
  refuseNotFound,
  valueOr,
} from "@/lib/platform/shared/failure";
import { promised } from "@/lib/platform/shared/promised";
import { err, ok } from "@/lib/platform/shared/result";

/** What `commit` catches of a step. */
function refusalOf(step: () => unknown) {
  try {
    step();
  } catch (error) {
    if (error instanceof Refused) return { failure: error.failure, message: error.message };
    throw error;
  }
  return null;
}
const failureOf = (step: () => unknown) => refusalOf(step)?.failure;
const see = { label: "La session", href: "/secretariat/sessions/1" };

test("a refusal is known from a bug by what it says, and its message is its reason alone: logs learn nothing of anybody", () => {
  expect(refusalOf(refuseNotFound)).toEqual({
    ...{ failure: { reason: "NOT_FOUND" }, message: "NOT_FOUND" },
  });
  expect(refusalOf(() => refuseByRule("Zoé est déjà inscrite."))?.message).toBe("RULE");
  expect(failureOf(refuseForbidden)).toEqual({ reason: "FORBIDDEN" });
});

test("a rule refuses at a field, and shows what stands in the way, where there is one", () => {
  expect(failureOf(() => refuseByRule("Non."))).toEqual({ reason: "RULE", message: "Non." });
  expect(failureOf(() => refuseByRule("Non.", "endsOn", see))).toEqual({
    ...{ reason: "RULE", message: "Non.", field: "endsOn", see },
  });
  expect(failureOf(() => refuseByRule("Non.", undefined, see))).toEqual({
    ...{ reason: "RULE", message: "Non.", see },
  });
});

test("a conflict tells what stands now, where it is known, and whether the same person wrote it", () => {
  expect(failureOf(() => refuseConflict())).toEqual({ reason: "CONFLICT" });
  expect(failureOf(() => refuseConflict({ place: "Paris" }))).toEqual({
    ...{ reason: "CONFLICT", theirs: { place: "Paris" } },
  });
  expect(failureOf(() => refuseConflict(undefined, { isOwn: true }))).toEqual({
    ...{ reason: "CONFLICT", isOwn: true },
  });
});

test("what a rule answers is its value, or the refusal that its error asks for", () => {
  expect(valueOr(ok(3), () => refuseForbidden())).toBe(3);
  expect(failureOf(() => valueOr(err("trop"), (error) => refuseByRule(error)))).toEqual({
    ...{ reason: "RULE", message: "trop" },
  });
});

test("a row has the columns that the database promises of it; one that lacks some is a bug that names them", () => {
  const row = { number: "CRCA-2026-00042", companyId: null, rank: 0 };
  expect(promised(row, "number", "rank")).toBe(row);
  expect(() => promised(row, "number", "companyId")).toThrow("number, companyId");
  expect(failureOf(() => promised({ ...row, number: "" }, "number"))).toBeUndefined();
});
