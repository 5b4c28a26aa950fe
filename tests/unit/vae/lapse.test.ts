import { expect, test } from "vitest";
import { isIdle } from "@/lib/vae/admissibility/lapse";

const at = (day: string) => new Date(`${day}T12:00:00Z`);

test.each([
  ["2027-01-23", null, "2027-07-23", false],
  ["2027-01-23", null, "2027-07-24", true],
  ["2026-08-31", null, "2027-02-28", false],
  ["2026-08-31", null, "2027-03-01", true],
  ["2027-01-23", "2027-03-10", "2027-09-10", false],
  ["2027-01-23", "2027-03-10", "2027-09-11", true],
  ["2027-01-23", "2026-12-01", "2027-07-23", false],
])(
  "last moved on %s, last edited on %s: on %s idle for six months? %s",
  (moved, edited, today, expected) => {
    const steps = { stateSince: at(moved), editedAt: edited ? at(edited) : null };
    expect(isIdle(steps, today)).toBe(expected);
  },
);
