import { expect, test } from "vitest";
import { followPlace } from "@/lib/candidacies/hearing";

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
