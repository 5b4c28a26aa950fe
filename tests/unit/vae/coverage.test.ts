import { expect, test } from "vitest";
import type { SoughtCompetency } from "@/lib/vae/sought";
import { coverageOf } from "@/lib/vae/validation/coverage";
import { coverageLine } from "@/lib/vae/validation/coverage.labels";

const competency = (id: string): SoughtCompetency => ({
  ...{ id, code: id, label: id, provisional: false, criteria: [] },
});
const block = { blockId: "a", competencies: ["1", "2", "3"].map(competency) };
const showing = (blockId: string, ...competencyIds: string[]) => ({ blockId, competencyIds });

test("a competency is illustrated by any situation of its block, once", () => {
  const coverage = coverageOf(block, [
    showing("a", "1"),
    showing("a", "1", "3"),
    showing("b", "2"),
  ]);
  expect(coverage).toMatchObject({ shown: 2, total: 3 });
  expect(coverage.missing.map(({ id }) => id)).toEqual(["2"]);
});

test("a tick that the référentiel does not know counts for nothing", () => {
  expect(coverageOf(block, [showing("a", "9")])).toMatchObject({ shown: 0, total: 3 });
});

test.each([
  [0, "0 compétence sur 3 illustrée"],
  [1, "1 compétence sur 3 illustrée"],
  [2, "2 compétences sur 3 illustrées"],
])("said in French: %i", (shown, line) => {
  expect(coverageLine({ shown, total: 3 })).toBe(line);
});
