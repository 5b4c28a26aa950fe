import { expect, test } from "vitest";
import { idleUntil, isLapseContested } from "@/lib/vae/admissibility/lapse";

const at = (day: string) => new Date(`${day}T12:00:00Z`);

test.each([
  ["2027-01-23", null, 6, "2027-07-23"],
  ["2026-08-31", null, 6, "2027-02-28"],
  ["2026-08-31", null, 3, "2026-11-30"],
  ["2027-01-23", "2027-03-10", 6, "2027-09-10"],
  ["2027-01-23", "2026-12-01", 6, "2027-07-23"],
])(
  "last moved on %s, last edited on %s: %i months without a step end on %s",
  (moved, edited, months, expected) => {
    const steps = { stateSince: at(moved), editedAt: edited ? at(edited) : null };
    expect(idleUntil(steps, months)).toBe(expected);
  },
);

test("the last step is of its day in Paris", () => {
  const steps = { stateSince: new Date("2027-01-22T23:30:00Z"), editedAt: null };
  expect(idleUntil(steps, 6)).toBe("2027-07-23");
});

test.each([
  [[], false],
  [["lapse", "declareAdmissible"], false],
  [["contestLapse", "lapse"], true],
  [["upholdLapse", "contestLapse", "lapse"], false],
  [["reinstate", "contestLapse", "lapse"], false],
  [["lapse", "contestLapse", "lapse"], false],
  [["contestLapse", "upholdLapse", "contestLapse", "lapse"], true],
  [["fileValidation", "contestLapse", "lapse"], true],
])(
  "a journal of %j, the newest first: a lapse that is contested and not answered, %s (R27)",
  (types, expected) => {
    expect(isLapseContested({ journal: types.map((type) => ({ type })) })).toBe(expected);
  },
);
