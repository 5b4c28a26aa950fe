import { expect, test } from "vitest";
import { ofName } from "@/lib/platform/shared/of-name";

test.each([
  ["Maud Lenoir", "de Maud Lenoir"],
  ["Agnès Roux", "d’Agnès Roux"],
  ["Émilie", "d’Émilie"],
  ["Inès Çelik", "d’Inès Çelik"],
  ["Œdipe", "d’Œdipe"],
  ["Yves", "d’Yves"],
  ["Yann", "de Yann"],
  ["Yasmina", "de Yasmina"],
  ["Henri", "de Henri"],
  ["Zoé", "de Zoé"],
  ["Đặng", "de Đặng"],
  ["", "de "],
])("%s: %s", (name, said) => {
  expect(ofName(name)).toBe(said);
});
