import { describe, expect, test } from "vitest";
import {
  type Accreditation,
  unaccredited as unaccreditedOf,
} from "@/lib/accreditations/accreditation";
import { accreditationState } from "@/lib/accreditations/accreditation.labels";

const ONE: Accreditation = {
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  isWithdrawn: false,
  blockIds: ["one"],
};

const unaccredited = (ids: string[], known: Accreditation[], day: string) =>
  unaccreditedOf(
    ids.map((id) => ({ id })),
    known,
    day,
  ).map(({ id }) => id);

describe("which blocks no accreditation names on a day (R84)", () => {
  test.each([
    ["2025-12-31", ["one", "two"]],
    ["2026-01-01", ["two"]],
    ["2026-12-31", ["two"]],
    ["2027-01-01", ["one", "two"]],
  ])("on %s: %j", (day, missing) => {
    expect(unaccredited(["one", "two"], [ONE], day)).toEqual(missing);
  });

  test("one without a last day goes on; one that is withdrawn covers no day; several add up", () => {
    const open = { ...ONE, endsOn: null };
    expect(unaccredited(["one"], [open], "2040-01-01")).toEqual([]);
    expect(unaccredited(["one"], [{ ...open, isWithdrawn: true }], "2026-06-01")).toEqual(["one"]);
    expect(
      unaccredited(["one", "two"], [ONE, { ...ONE, blockIds: ["two"] }], "2026-06-01"),
    ).toEqual([]);
  });

  test.each([
    ["2025-12-31", "À venir"],
    ["2026-01-01", "En cours"],
    ["2026-12-31", "En cours"],
    ["2027-01-01", "Terminée"],
  ])("on %s it is said to be « %s »", (day, label) => {
    expect(accreditationState(ONE, day).label).toBe(label);
    expect(accreditationState({ ...ONE, isWithdrawn: true }, day).label).toBe("Retirée");
  });
});
