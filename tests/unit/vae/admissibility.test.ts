import { describe, expect, test } from "vitest";
import {
  type Admissibility,
  coversRequest,
  isSilenceEarly,
  yearlyLimit,
} from "@/lib/vae/admissibility/admissibility-decision";

const decision: Admissibility = {
  versionId: "v",
  outcome: "ADMISSIBLE",
  blockIds: ["a", "b"],
  validUntilOn: "2026-12-31",
  isWithdrawn: false,
  hasLapsed: false,
};
const need = { versionId: "v", blockIds: ["a"], today: "2026-11-22" };

describe("an admissibility covers what is asked for (R30)", () => {
  test.each([
    ["2026-12-30", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("on %s: %s", (today, expected) =>
    expect(coversRequest(decision, { ...need, today })).toBe(expected),
  );

  test.each([
    [{}, {}, true],
    [{ validUntilOn: null }, { today: "2040-01-01" }, true],
    [{ outcome: "TACITLY_ADMISSIBLE" as const }, {}, true],
    [{ outcome: "INADMISSIBLE" as const }, {}, false],
    [{ isWithdrawn: true }, {}, false],
    [{ hasLapsed: true }, {}, false],
    [{}, { versionId: "w" }, false],
    [{}, { blockIds: ["a", "c"] }, false],
    [{}, { blockIds: ["a", "b"] }, true],
  ])("%j for %j: %s", (changed, asked, expected) =>
    expect(coversRequest({ ...decision, ...changed }, { ...need, ...asked })).toBe(expected),
  );
});

describe("one request a year for the whole certification (R14, R15)", () => {
  const whole = { number: "N", submittedOn: "2026-01-01", isWhole: true };
  test.each([
    [[whole], true, "2026-12-31", whole],
    [[whole], true, "2027-01-01", null],
    [[{ ...whole, submittedOn: "2025-12-31" }], true, "2026-01-01", null],
    [[whole], false, "2026-12-31", whole],
    [[whole], false, "2027-01-01", null],
    [[{ ...whole, isWhole: false }], true, "2026-12-31", null],
    [[{ ...whole, isWhole: false }], false, "2026-12-31", null],
    [[], true, "2026-12-31", null],
  ] as const)("%j, whole %s, on %s", (earlier, isWhole, today, expected) =>
    expect(yearlyLimit(earlier, { isWhole, blocksMayFollow: false }, today)).toEqual(expected),
  );

  test("blocks after the whole certification, where the branch reads the text so", () => {
    const asked = { isWhole: false, blocksMayFollow: true };
    expect(yearlyLimit([whole], asked, "2026-12-31")).toBeNull();
    expect(yearlyLimit([whole], { ...asked, isWhole: true }, "2026-12-31")).toEqual(whole);
  });
});

describe("silence that was taken to have answered too early (R23)", () => {
  test.each([
    ["TACITLY_ADMISSIBLE", "2027-01-22", true],
    ["TACITLY_ADMISSIBLE", "2027-01-23", true],
    ["TACITLY_ADMISSIBLE", "2027-01-24", false],
    ["ADMISSIBLE", "2027-01-22", false],
    ["INADMISSIBLE", "2027-01-22", false],
  ] as const)("%s as of 2027-01-23, seen on %s: %s", (outcome, today, expected) =>
    expect(isSilenceEarly({ outcome, decidedOn: "2027-01-23" }, today)).toBe(expected),
  );

  test("nothing decided is not early", () => {
    expect(isSilenceEarly(null, "2027-01-22")).toBe(false);
  });
});
