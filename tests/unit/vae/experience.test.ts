import { expect, test } from "vitest";
import {
  asksProgramme,
  asksWorkingTime,
  EXPERIENCE_STATUSES,
  hoursTyped,
  PROFESSIONAL_FAMILIES,
} from "@/lib/vae/request/experience";
import {
  acceptedProofs,
  declaredBy,
  familyLabels,
  workingTimeText,
} from "@/lib/vae/request/experience.labels";
import { addExperienceSchema } from "@/lib/vae/request/experience.schema";
import { tickedIn } from "@/lib/vae/sought";
import { EXPERIENCE } from "../../factories/vae-samples";

const codesOf = (asks: (status: (typeof EXPERIENCE_STATUSES)[number]) => boolean) =>
  EXPERIENCE_STATUSES.flatMap((status, index) => (asks(status) ? [index + 1] : []));

test("column 5 is asked of statuses 8, 9, 13 and 14, column 7 of 1 to 7 and 11 (R89)", () => {
  expect(codesOf(asksProgramme)).toEqual([8, 9, 13, 14]);
  expect(codesOf(asksWorkingTime)).toEqual([1, 2, 3, 4, 5, 6, 7, 11]);
});

test("there are twenty-two families, each with its words, and what each status accepts is said", () => {
  expect(PROFESSIONAL_FAMILIES).toEqual(Object.keys(familyLabels));
  expect(PROFESSIONAL_FAMILIES).toHaveLength(22);
  for (const status of EXPERIENCE_STATUSES) expect(acceptedProofs[status]).not.toBe("");
});

const competency = (id: string) => ({
  ...{ id, code: id, label: "", provisional: false, criteria: [] },
});
const sought = [
  { blockId: "one", competencies: [competency("a"), competency("b")] },
  { blockId: "two", competencies: [competency("c")] },
];

test("what an experience shows is read in the order of the référentiel, without what is not asked for", () => {
  expect(tickedIn(sought, ["c", "gone", "a"]).map(({ id }) => id)).toEqual(["a", "c"]);
});

test("a competency is said with the experiences that declare it, by their places", () => {
  const experiences = [["a"], [], ["a", "c"]].map((competencyIds) => ({ competencyIds }));
  expect(declaredBy(experiences, "a")).toBe("Déclarée par\u00a0: expérience 1, expérience 3");
  expect(declaredBy(experiences, "b")).toBe("Déclarée par aucune expérience");
  expect(declaredBy([{ competencyIds: [] }], "b")).toBe("");
});

const candidacyId = "019a0000-0000-7000-8000-000000000000";
const read = (changes: object) =>
  addExperienceSchema.safeParse({ ...EXPERIENCE, candidacyId, ...changes });
const faultsOf = (changes: object) =>
  read(changes).error?.issues.map(({ path }) => path.join(".")) ?? [];

test.each([
  [{}, []],
  [{ workingTime: "" }, ["workingTime"]],
  [{ status: "APPRENTICE", workingTime: "" }, ["programme"]],
  [{ status: "APPRENTICE", workingTime: "", programme: "BTS Assurance, niveau 5" }, []],
  [{ status: "SUBSIDISED", workingTime: "" }, []],
  [{ status: "OTHER" }, ["status"]],
  [{ family: "" }, ["family"]],
  [{ family: "I" }, ["family"]],
  [{ weeklyHours: "17,5" }, []],
  [{ weeklyHours: "80" }, []],
  [{ weeklyHours: "80,1" }, ["weeklyHours"]],
  [{ weeklyHours: "0" }, ["weeklyHours"]],
  [{ weeklyHours: "trente-cinq" }, ["weeklyHours"]],
  [{ totalHours: "1 607" }, []],
  [{ totalHours: "200 001" }, ["totalHours"]],
  [{ totalHours: "0" }, ["totalHours"]],
  [{ endedOn: "2026-02-28" }, ["endedOn"]],
  [{ endedOn: "2026-03-01" }, []],
])("an experience with %j: %j", (changes, faults) => {
  expect(faultsOf(changes)).toEqual(faults);
});

test("hours are shown as they are typed", () => {
  expect(hoursTyped({ toString: () => "17.5" })).toBe("17,5");
  expect(hoursTyped(null)).toBeNull();
  expect(workingTimeText({ workingTime: "PART", weeklyHours: "17,5" })).toBe(
    "Temps partiel, 17,5\u00a0h par semaine",
  );
  expect(workingTimeText({ workingTime: null, weeklyHours: null })).toBe("");
});
