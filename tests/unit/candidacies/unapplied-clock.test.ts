import { expect, test } from "vitest";
import {
  appliedBefore,
  saidOtherwise,
  unappliedClock,
} from "@/lib/candidacies/lists/unapplied-clock";
import { unappliedText } from "@/lib/candidacies/lists/unapplied-clock.labels";

test.each([
  ["before the night", "2027-01-22T22:59:00Z", "2027-01-22"],
  ["just after midnight, before the run", "2027-01-22T23:01:00Z", "2027-01-22"],
  ["while the run is tried again", "2027-01-23T04:59:00Z", "2027-01-22"],
  ["once it is over", "2027-01-23T05:00:00Z", "2027-01-23"],
  ["in summer, an hour earlier for the world", "2027-07-23T04:00:00Z", "2027-07-23"],
])("%s, what was due before the day has had its night", (_, now, day) => {
  expect(appliedBefore(new Date(now))).toBe(day);
});

test("a dossier names the clock that was not applied, while its state still waits for it", () => {
  const silence = { kind: "ADMISSIBILITY_SILENCE" as const, dueOn: "2027-01-22" };
  const jury = { kind: "JURY_BEFORE" as const, dueOn: "2027-01-01" };
  const clocks = [jury, silence];
  const morning = new Date("2027-01-23T08:00:00Z");
  const found = unappliedClock({ state: "UNDER_REVIEW", clocks }, morning);
  expect(found).toEqual(silence);
  expect(found && unappliedText(found)).toMatch(/22\sjanvier\s2027.*n’a pas pu être appliqué/);
  expect(unappliedClock({ state: "ADMISSIBLE", clocks }, morning)).toBeNull();
  expect(unappliedClock({ state: "UNDER_REVIEW", clocks: [jury] }, morning)).toBeNull();
  const sameNight = new Date("2027-01-22T23:01:00Z");
  expect(unappliedClock({ state: "UNDER_REVIEW", clocks }, sameNight)).toBeNull();
});

test("a dossier that a job broke over is named once: not again where its clock is said not to have been applied", () => {
  const broken = ["un", "deux"].map((candidacyId) => ({ candidacyId, number: null }));
  const clock = { kind: "ACKNOWLEDGEMENT", dueOn: "2027-01-22" } as const;
  const said = saidOtherwise(broken, [{ ...clock, candidacyId: "deux", number: null }]);
  expect(said).toEqual([{ candidacyId: "un", number: null }]);
  expect(saidOtherwise(broken, [])).toEqual(broken);
});
