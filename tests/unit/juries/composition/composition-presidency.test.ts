import { expect, test } from "vitest";
import { checkComposition } from "@/lib/juries/composition/composition";
import type { President } from "@/lib/juries/composition/facts";
import { aJury, aPresident, blocking, warnings } from "./jurors";

const under = (part: Partial<President>) => ({ ...aJury(2), president: aPresident(part) });

test.each<[string, Partial<President>, string[]]>([
  ["its side's year", {}, []],
  ["what is left of the year", { startsOn: "2026-09-01" }, []],
  ["a year that was cut short", { endsOn: "2026-11-30" }, []],
  ["a day more than the year", { endsOn: "2027-01-01" }, ["PRESIDENCY_BEYOND_YEAR"]],
  ["two years", { endsOn: "2027-12-31" }, ["PRESIDENCY_BEYOND_YEAR"]],
  [
    "the other side's year",
    { startsOn: "2027-01-01", endsOn: "2027-12-31" },
    ["PRESIDENCY_OTHER_SIDE"],
  ],
  [
    "the other side's year and a day",
    { startsOn: "2025-12-31", endsOn: "2026-01-01" },
    ["PRESIDENCY_OTHER_SIDE", "PRESIDENCY_BEYOND_YEAR"],
  ],
  ["a substitute", { kind: "SUBSTITUTE" }, ["PRESIDENCY_SUBSTITUTE"]],
  ["a mandate that ends that day", { mandateEndsOn: "2026-12-31" }, []],
  ["a mandate that ends before", { mandateEndsOn: "2026-12-30" }, ["PRESIDENCY_WITHOUT_MANDATE"]],
])("a jury under a presidency of %s (R53): %s", (_, part, codes) =>
  expect(blocking(under(part))).toEqual(codes),
);

test("what the branch decided otherwise is told and blocks nothing, a substitute aside", () => {
  const exception = "Décision de la branche du 3 mars 2026.";
  const excepted = under({ endsOn: "2027-12-31", exception });
  expect(blocking(excepted)).toEqual([]);
  expect(warnings(excepted)).toEqual(["PRESIDENCY_EXCEPTION"]);
  const [told] = checkComposition(excepted, null).findings;
  expect(told?.reason).toBe(
    "La présidence d’EMPLOYERS 1 déroge à la règle, par décision de la branche.",
  );
  expect(told?.remedy).toMatch(/^Décision de la branche du 3 mars 2026\.\nLa séance peut se tenir/);
  expect(blocking(under({ kind: "SUBSTITUTE", exception }))).toEqual(["PRESIDENCY_SUBSTITUTE"]);
  expect(blocking(under({ mandateEndsOn: "2026-06-30", exception }))).toEqual([
    "PRESIDENCY_WITHOUT_MANDATE",
  ]);
});

test("while the branch has not told the day, nobody presides without its reason", () => {
  const untold = { ...aJury(2), alternation: null };
  expect(blocking(untold)).toEqual(["PRESIDENCY_YEAR_UNKNOWN"]);
  const exception = "Présidence provisoire.";
  expect(blocking({ ...untold, president: aPresident({ exception }) })).toEqual([]);
});

test("each says whose year it is, until when, and what mends it", () => {
  const [finding] = checkComposition(
    under({ startsOn: "2027-01-01", endsOn: "2027-12-31" }),
    null,
  ).findings;
  expect(finding?.reason.replaceAll("\u00a0", " ")).toBe(
    "La présidence d’EMPLOYERS 1 ne suit pas l’alternance : du 1er janvier 2027 au 31 décembre 2027, elle revient au collège des salariés.",
  );
  expect(finding?.remedy).toBe(
    "Dans Organisations, abrégez ou retirez cette présidence, puis enregistrez celle qui lui succède. Si la branche en a décidé autrement, enregistrez-la avec ce motif.",
  );
  const [beyond] = checkComposition(under({ endsOn: "2027-01-01" }), null).findings;
  expect(beyond?.reason).toMatch(/qui se termine le 31\sdécembre\s2026\.$/);
});
