import { expect, test } from "vitest";
import { clockRules, juryDueOn, noticeDueOn, silenceDueOn } from "@/lib/deadlines/deadline";
import { addDays } from "@/lib/platform/shared/calendar";
import { isSilenceOver } from "@/lib/vae/admissibility/admissibility-decision";

test.each([
  ["2026-11-22", "2027-01-22"],
  ["2026-12-31", "2027-02-28"],
  ["2027-12-31", "2028-02-29"],
])("a file received on %s is answered by silence on %s (R21, R29)", (received, due) =>
  expect(silenceDueOn(received)).toBe(due),
);

test.each([
  [-1, false],
  [0, false],
  [1, true],
])("%i days from the due day, silence is over: %s (R23)", (offset, over) => {
  const dueOn = silenceDueOn("2026-11-22");
  expect(isSilenceOver(dueOn, addDays(dueOn, offset))).toBe(over);
});

test("the jury sits within three months, the result is told within fifteen days (R32, R37)", () => {
  expect(juryDueOn("2026-11-30")).toBe("2027-02-28");
  expect(noticeDueOn("2026-12-20")).toBe("2027-01-04");
});

test("each clock names the text that sets it", () => {
  const bases = Object.entries(clockRules).map(([kind, { legalBasis }]) => [kind, legalBasis]);
  expect(Object.fromEntries(bases)).toEqual({
    RECEIPT: expect.stringContaining("R. 112-11-1"),
    ADMISSIBILITY_SILENCE: expect.stringContaining("L. 6412-2"),
    MISSING_PIECES: expect.stringContaining("L. 114-5"),
    JURY_BEFORE: expect.stringContaining("R. 6412-5"),
    RESULT_NOTICE: expect.stringContaining("R. 6412-5"),
    ACKNOWLEDGEMENT: "délai fixé par les paramètres",
  });
});
