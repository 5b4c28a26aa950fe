import { expect, test } from "vitest";
import { editionChanges } from "@/lib/vae/validation/edition-changes";
import { remarkOn, remarkOnPresentation } from "@/lib/vae/validation/remark";
import type { WorkSituationView } from "@/lib/vae/validation/situation";

const situation = (id: string, more: Partial<WorkSituationView> = {}): WorkSituationView => ({
  ...{ id, version: 1, blockId: "a", ordinal: 1, formerId: null },
  ...{ title: "T", context: "C", role: "", means: "", actions: "A", result: "R", learned: "L" },
  ...{ competencyIds: ["1", "2"], proofIds: [] },
  ...more,
});
const block = { id: "a" };
const changes = (former: WorkSituationView[], now: WorkSituationView[], presentation = "Moi") =>
  editionChanges({ presentation: "Moi", situations: former }, { presentation, situations: now }, [
    block,
  ]);

test("what is filed again as it was has changed in nothing, whatever its rank", () => {
  const now = [situation("x", { formerId: "s", ordinal: 2 })];
  expect(changes([situation("s")], now)).toEqual({ presentation: null, situations: [] });
});

test("parts and ticks that changed are told, and no other", () => {
  const now = situation("x", { formerId: "s", result: "Autre", competencyIds: ["2", "3"] });
  expect(changes([situation("s")], [now], "Nous")).toEqual({
    presentation: { before: "Moi", after: "Nous" },
    situations: [
      {
        ...{ block, situation: now, is: "changed", proofsChanged: false },
        parts: [{ part: "result", before: "R", after: "Autre" }],
        ...{ ticked: ["3"], unticked: ["1"] },
      },
    ],
  });
});

test("a situation added and one taken out are told by themselves", () => {
  const [kept, added] = [situation("x", { formerId: "s" }), situation("y", { ordinal: 2 })];
  const gone = situation("t", { ordinal: 2 });
  expect(changes([situation("s"), gone], [kept, added]).situations).toEqual([
    { block, situation: added, is: "added" },
    { block, situation: gone, is: "removed" },
  ]);
});

test("where nothing says which one it continues, it is the one of its block and rank", () => {
  const now = situation("x", { title: "Autre" });
  expect(changes([situation("s")], [now]).situations).toMatchObject([{ is: "changed" }]);
});

test("a remark is read where the situation that it was made on goes on, for one return", () => {
  const remark = (text: string, at: string, more = {}) => ({
    ...{ event: "returnValidation", text, at: new Date(at) },
    ...{ situationId: null, onPresentation: false, ...more },
  });
  const remarks = [
    remark("Tout", "2026-03-01"),
    remark("Ici", "2026-03-01", { situationId: "s" }),
    remark("Présentez-vous", "2026-02-01", { onPresentation: true }),
  ];
  expect(remarkOn(remarks, { formerId: "s" })).toBe("Ici");
  expect(remarkOn(remarks, { formerId: "t" })).toBeNull();
  expect(remarkOn(remarks, { formerId: null })).toBeNull();
  expect(remarkOn(remarks, undefined)).toBeNull();
  expect(remarkOnPresentation(remarks)).toBeNull();
  expect(remarkOnPresentation(remarks.slice(2))).toBe("Présentez-vous");
});
