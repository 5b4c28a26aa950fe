import fc from "fast-check";
import { expect, test } from "vitest";
import { formatSiret, isSiren, isSiret, sirenOf } from "@/lib/platform/shared/siret";

test.each([
  ["78440901300058", true],
  ["73282932000074", true],
  ["78440901300059", false],
  ["7844090130005", false],
  ["784409013000580", false],
  ["7844090130005A", false],
  ["35600000000048", true],
  ["35600000049837", true],
  ["35600000049838", false],
  ["10000000000004", false],
  ["784409013", false],
  ["078440901300058", false],
  ["7844090130005800", false],
])("%s is a SIRET: %s", (text, expected) => {
  expect(isSiret(text)).toBe(expected);
});

test("one wrong digit is always seen, La Poste's own numbers apart", () => {
  const digit = fc.integer({ min: 0, max: 13 });
  const shift = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(digit, shift, (at, by) => {
      const right = "78440901300058";
      const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1);
      return !isSiret(wrong);
    }),
  );
});

test.each([
  ["784409013", true],
  ["356000000", true],
  ["784409014", false],
  ["78440901", false],
  ["7844090130", false],
  ["0784409013", false],
  ["78440901300", false],
])("%s is a SIREN: %s", (text, expected) => {
  expect(isSiren(text)).toBe(expected);
});

test("a company is the first nine digits of each of its establishments; both are read in groups", () => {
  expect(sirenOf("78440901300058")).toBe("784409013");
  expect(formatSiret("78440901300058")).toBe("784\u00a0409\u00a0013\u00a000058");
  expect(formatSiret("784409013")).toBe("784\u00a0409\u00a0013");
});
