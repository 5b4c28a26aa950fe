import { expect, test } from "vitest";
import { filedContent } from "@/lib/vae/validation/filed-content";

const texts = { title: "T", context: "C", actions: "A", result: "R", learned: "L" };
const advised = { role: "", means: "" };
const situation = {
  id: "s",
  version: 3,
  blockId: "b",
  ordinal: 1,
  formerId: null,
  ...texts,
  ...advised,
};
const criterion = { label: "", provisional: false, criteria: [] };
const sought = [
  {
    blockId: "b",
    competencies: [
      { id: "1", code: "C1.1", ...criterion },
      { id: "2", code: "C1.2", ...criterion },
    ],
  },
];
const annex = { id: "f", sha256: "f".repeat(64) };
const content = (competencyIds: string[], proofIds: string[]) =>
  filedContent({
    edition: { presentation: "Moi", situations: [{ ...situation, competencyIds, proofIds }] },
    ...{ blocks: [{ id: "b", code: "BC01" }], sought, annexes: [annex], proofs: [annex] },
  });

test("what nobody ticked is hashed as it was before one could", () => {
  expect(content([], [])).toEqual({
    presentation: "Moi",
    situations: [{ block: "BC01", ...texts }],
    annexes: [annex.sha256],
  });
});

test("what was advised is hashed once it is written, the situations of a block in their order", () => {
  const one = { ...situation, competencyIds: [], proofIds: [] };
  const { situations } = filedContent({
    edition: {
      presentation: "",
      situations: [
        { ...one, id: "t", ordinal: 3, title: "Deuxième", role: "Conseiller" },
        { ...one, title: "Première" },
      ],
    },
    ...{ blocks: [{ id: "b", code: "BC01" }], sought, annexes: [], proofs: [] },
  });
  expect(situations).toEqual([
    { block: "BC01", ...texts, title: "Première" },
    { block: "BC01", ...texts, title: "Deuxième", role: "Conseiller" },
  ]);
});

test("ticks are hashed by what they mean: codes in their order, hashes of files", () => {
  expect(content(["2", "1"], ["f", "gone"]).situations).toEqual([
    { block: "BC01", ...texts, competencies: ["C1.1", "C1.2"], proofs: [annex.sha256] },
  ]);
});
