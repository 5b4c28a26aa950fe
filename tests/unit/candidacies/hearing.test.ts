import { expect, test } from "vitest";
import { awaitedHearing, followPlace } from "@/lib/candidacies/hearing";
import type { CandidacyState } from "@/lib/candidacies/state";

test("a place is looked for on a map; a meeting is held at its own address", () => {
  expect(followPlace("26 bd Haussmann, 75009 Paris, salle Molière & Racine")).toEqual({
    kind: "map",
    href: "https://www.openstreetmap.org/search?query=26+bd+Haussmann%2C+75009+Paris%2C+salle+Moli%C3%A8re+%26+Racine",
  });
  expect(followPlace("Visioconférence : https://visio.exemple.fr/salle?id=1 (code 12)")).toEqual({
    kind: "meeting",
    href: "https://visio.exemple.fr/salle?id=1",
  });
  expect(followPlace("http://visio.exemple.fr/salle").kind).toBe("meeting");
});

test.each<[CandidacyState, string, boolean]>([
  ["SCHEDULED", "2026-11-21", true],
  ["SCHEDULED", "2026-11-22", true],
  ["SCHEDULED", "2026-11-23", false],
  ["READY_FOR_JURY", "2026-11-22", false],
  ["DECIDED", "2026-11-22", false],
])(
  "of a candidacy %s, on %s, a hearing of 22 November is awaited: %s",
  (state, today, expected) => {
    const hearing = {
      ...{ heldOn: "2026-11-22", time: "09:45", place: "Paris", isRemote: false },
      ...{ absence: null, mayAnnounceAbsence: true },
    };
    expect(awaitedHearing({ state, hearing }, today)).toBe(expected ? hearing : null);
    expect(awaitedHearing({ state, hearing: null }, today)).toBeNull();
  },
);
