import { expect, test } from "vitest";
import { typeset } from "@/lib/certifications/typeset";

test.each([
  ["Qui ? Moi ! Voici : l'un ; l'autre", "Qui\u00a0? Moi\u00a0! Voici\u00a0: l’un\u00a0; l’autre"],
  ["dit « oui »", "dit « oui\u00a0»"],
  ["rien à changer, déjà l’usage\u00a0!", "rien à changer, déjà l’usage\u00a0!"],
])("what is typed « %s » is shown with French spaces and apostrophes", (typed, shown) => {
  expect(typeset(typed)).toBe(shown);
});
