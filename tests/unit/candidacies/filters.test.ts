import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statesTaking } from "@/lib/candidacies/candidacy";
import {
  isStateFilter,
  readCursor,
  routeFilters,
  stateFilterLabels,
  toCursorText,
} from "@/lib/candidacies/lists/filters";
import { SECRETARIAT_STATES } from "@/lib/candidacies/path";
import { DRAFT_STATES, STATE_FILTERS, statesFoundBy } from "@/lib/candidacies/phase";
import { CANDIDACY_STATES } from "@/lib/candidacies/state";

describe("what the secretariat looks for candidacies by", () => {
  test("finds each state by one filter, and no filter finds nothing", () => {
    const found = STATE_FILTERS.map(statesFoundBy);
    expect(found.flat().sort()).toEqual([...CANDIDACY_STATES].sort());
    expect(found.filter((states) => states.length === 0)).toEqual([]);
    expect(statesFoundBy("brouillons")).toEqual(DRAFT_STATES);
    expect(statesFoundBy("closes")).toContain("WITHDRAWN");
  });

  test("is called each by a name of its own", () => {
    const labels = STATE_FILTERS.map((filter) => stateFilterLabels[filter].trim());
    expect(labels).not.toContain("");
    expect(new Set(labels).size).toBe(STATE_FILTERS.length);
  });

  test.each([
    ["a-etudier", true],
    ["toString", false],
    ["", false],
    [undefined, false],
  ])("« %s » in an address is such a filter: %s", (key, expected) => {
    expect(isStateFilter(key)).toBe(expected);
  });

  test("where the secretariat is awaited, no clock runs that is the person’s own: what is due first is due by the law", () => {
    const awaiting = STATE_FILTERS.map(statesFoundBy).filter((states) =>
      states.some((state) => SECRETARIAT_STATES.includes(state)),
    );
    expect(statesTaking("acknowledge").filter((state) => awaiting.flat().includes(state))).toEqual(
      [],
    );
  });

  test("by route, in the words of an address", () => {
    expect(Object.fromEntries(routeFilters)).toEqual({ vae: "VAE", travail: "WORKPLACE" });
  });
});

describe("the place from which a list goes on", () => {
  const id = "019ab000-0000-7000-8000-00000000abcd";

  test("reads back as it was written, to the millisecond", () => {
    const instants = fc.date({
      min: new Date(0),
      max: new Date("2200-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.uuid(), (at, one) => {
        expect(readCursor(toCursorText({ at, id: one }))).toEqual({ at, id: one });
      }),
    );
  });

  test.each([
    ["the longest there may be", `${"z".repeat(10)}-${id}`, true],
    ["an instant too long", `${"z".repeat(11)}-${id}`, false],
    ["no instant", `-${id}`, false],
    ["no id", "kq3v1", false],
    ["an id cut off", `kq3v1-${id.slice(0, -1)}`, false],
    ["an id and more", `kq3v1-${id}0`, false],
    ["something before", `x kq3v1-${id}`, false],
    ["capitals", `kq3v1-${id.toUpperCase()}`, false],
    ["nothing", "", false],
    ["none", undefined, false],
  ])("%s: is one, %s", (_, text, isOne) => {
    expect(readCursor(text) !== null).toBe(isOne);
  });
});
