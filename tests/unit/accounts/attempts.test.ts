import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delayAfter, slowings, waitMessage } from "@/lib/accounts/sign-in/attempts";

describe("the delay after failures", () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 2],
    [6, 4],
    [7, 8],
    [13, 512],
    [14, 900],
    [1_000, 900],
  ])("from one place at one account, after %i failures: %i seconds", (failures, seconds) => {
    expect(delayAfter(failures, slowings.pair)).toBe(seconds);
  });

  test.each(Object.entries(slowings))("« %s » grows and never passes its longest", (_, slowing) => {
    fc.assert(
      fc.property(fc.nat(100_000), (failures) => {
        const delay = delayAfter(failures, slowing);
        return delay <= slowing.longest && delay <= delayAfter(failures + 1, slowing);
      }),
    );
  });

  test("at an account, from places unknown to it, is half a minute at most", () => {
    expect(delayAfter(1_000_000, slowings.account)).toBe(30);
  });
});

test.each([
  [1, "1 seconde,"],
  [1.2, "2 secondes,"],
  [89.1, "90 secondes,"],
  [90, "2 minutes,"],
  [900, "15 minutes,"],
])("a wait of %d seconds is said as « %s »", (seconds, words) => {
  expect(waitMessage(seconds)).toContain(`Patientez ${words}`);
});
