import { describe, expect, test } from "vitest";
import { z } from "zod";
import { seenOf } from "@/lib/platform/form/seen";
import { firstSituationId } from "@/lib/vae/validation/first-situation";
import { situationProgress, unfinished } from "@/lib/vae/validation/situation";
import { unfinishedSentence } from "@/lib/vae/validation/situation.labels";
import { editionSections } from "@/lib/vae/validation/validation-file";

const EMPTY = { title: "", context: "", actions: "", result: "", learned: "" };

const parts = { title: "T", context: "C", actions: "A", result: "R", learned: "L" };
const advised = { role: "", means: "" };
const situation = {
  ...{ id: "s", version: 1, blockId: "a", ordinal: 1, competencyIds: [], proofIds: [] },
  formerId: null,
  ...{ ...parts, ...advised },
};

test("a situation counts once its five parts are written; its role and means are only advised", () => {
  expect(situationProgress(undefined)).toBe("todo");
  expect(situationProgress({ ...situation, ...EMPTY })).toBe("todo");
  expect(situationProgress({ ...situation, ...EMPTY, role: "Conseiller" })).toBe("started");
  expect(situationProgress({ ...situation, learned: " " })).toBe("started");
  expect(situationProgress(situation)).toBe("done");
});

test("every block needs a situation, and none that was begun may lack a part (R31)", () => {
  const [one, other] = [
    { id: "a", ordinal: 1 },
    { id: "b", ordinal: 2 },
  ];
  const second = { ...situation, id: "t", ordinal: 4, result: "" };
  expect(unfinished([one], [situation])).toEqual([]);
  expect(unfinished([one, other], [situation])).toEqual([{ block: other, rank: 1, count: 1 }]);
  const [lacking] = unfinished([one], [second, situation]);
  expect(lacking).toEqual({ block: one, rank: 2, count: 2 });
  expect(lacking && unfinishedSentence(lacking)).toBe(
    "Situation 2 du bloc 1\u00a0: elle n’est pas complète. Terminez-la ou retirez-la.",
  );
});

test("the first situation of a block has an id before it is written, its own in each edition", () => {
  const id = firstSituationId("édition", "bloc");
  expect(z.uuid().safeParse(id).success).toBe(true);
  expect(firstSituationId("édition", "bloc")).toBe(id);
  expect(firstSituationId("édition", "autre")).not.toBe(id);
});

describe("what is read over before a validation file is filed", () => {
  const written = { id: "situation", version: 2, ordinal: 1 };
  const edition = { id: "édition", version: 1, situations: [written] };
  const annexes = [{ id: "annexe", version: 0 }];
  const seen = seenOf(editionSections(edition, annexes));

  test.each([
    ["its presentation", { ...edition, version: 2 }, annexes],
    ["a work situation", { ...edition, situations: [{ ...written, version: 3 }] }, annexes],
    ["its rank", { ...edition, situations: [{ ...written, ordinal: 2 }] }, annexes],
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
