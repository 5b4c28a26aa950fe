import { describe, expect, test } from "vitest";
import { seenOf } from "@/lib/platform/form/seen";
import {
  editionSections,
  situationProgress,
  uncoveredBlocks,
} from "@/lib/vae/validation/validation-file";

test("a situation counts once its five parts are written; every block needs one (R31)", () => {
  const parts = { title: "T", context: "C", actions: "A", result: "R", learned: "L" };
  const ticks = { competencyIds: [], proofIds: [] };
  const situation = { id: "s", version: 1, blockId: "a", ...ticks, ...parts };
  expect(situationProgress(undefined)).toBe("todo");
  expect(situationProgress({ ...parts, learned: " " })).toBe("started");
  expect(situationProgress(parts)).toBe("done");
  expect(uncoveredBlocks(["a", "b"], [situation])).toEqual(["b"]);
  expect(uncoveredBlocks(["a"], [{ ...situation, result: "" }])).toEqual(["a"]);
});

describe("what is read over before a validation file is filed", () => {
  const edition = { id: "édition", version: 1, situations: [{ id: "situation", version: 2 }] };
  const annexes = [{ id: "annexe", version: 0 }];
  const seen = seenOf(editionSections(edition, annexes));

  test.each([
    ["its presentation", { ...edition, version: 2 }, annexes],
    ["a work situation", { ...edition, situations: [{ id: "situation", version: 3 }] }, annexes],
    ["a work situation taken out", { ...edition, situations: [] }, annexes],
    ["an annex added", edition, [...annexes, { id: "autre" }]],
    ["an annex taken out", edition, []],
    ["another annex in its place", edition, [{ id: "autre" }]],
  ])("shows a change of %s", (_, changed, files) => {
    expect(seenOf(editionSections(changed, files))).not.toBe(seen);
  });

  test("of an annex its id alone", () => {
    expect(
      seenOf(editionSections(edition, [{ ...annexes[0], version: 8 } as { id: string }])),
    ).toBe(seen);
  });
});
