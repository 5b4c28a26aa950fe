import { describe, expect, test } from "vitest";
import {
  type Admissibility,
  coversRequest,
  yearlyLimit,
} from "@/lib/vae/admissibility/admissibility-decision";
import {
  type DraftContents,
  draftProgress,
  missingTasks,
} from "@/lib/vae/request/admissibility-file";
import { statementLabels } from "@/lib/vae/request/admissibility-file.labels";
import { situationProgress, uncoveredBlocks } from "@/lib/vae/validation/validation-file";

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

const full: DraftContents = {
  hasIdentity: true,
  experiences: 1,
  hasIdentityDocument: true,
  proofs: 1,
  sworn: { swornNoBan: true, swornExact: true, swornLimits: true },
};

test("a request is complete with one of each, and every statement ticked", () => {
  expect(missingTasks(full)).toEqual([]);
  expect(missingTasks({ ...full, experiences: 0 })).toEqual(["experiences"]);
  expect(missingTasks({ ...full, proofs: 0 })).toEqual(["proofs"]);
  expect(missingTasks({ ...full, hasIdentityDocument: false })).toEqual(["identityDocument"]);
  for (const statement of ["swornNoBan", "swornExact", "swornLimits"] as const) {
    const contents = { ...full, sworn: { ...full.sworn, [statement]: false } };
    expect(missingTasks(contents)).toEqual(["statements"]);
    expect(draftProgress(contents).statements).toBe("started");
  }
});

test("the second statement speaks of the whole certification when a block is aimed at (R15, R16)", () => {
  expect(statementLabels(false).swornExact).toContain("cette certification entière");
  expect(statementLabels(true).swornExact).toContain("mon unique demande pour cette certification");
});

test("a situation counts once its five parts are written; every block needs one (R31)", () => {
  const parts = { title: "T", context: "C", actions: "A", result: "R", learned: "L" };
  const situation = { id: "s", version: 1, blockId: "a", ...parts };
  expect(situationProgress(undefined)).toBe("todo");
  expect(situationProgress({ ...parts, learned: " " })).toBe("started");
  expect(situationProgress(parts)).toBe("done");
  expect(uncoveredBlocks(["a", "b"], [situation])).toEqual(["b"]);
  expect(uncoveredBlocks(["a"], [{ ...situation, result: "" }])).toEqual(["a"]);
});
