import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { print } from "@/lib/platform/pdf/compiler";
import { printable } from "@/lib/platform/pdf/press";
import { frenchSpaces } from "@/lib/platform/pdf/printable";
import { readPdf } from "./read-pdf";

const template = String.raw`#set document(title: "Essai")
#for line in data { par(line.split("\n").join(linebreak())) }
#text(font: serif, weight: 600, data.first().split("\n").join(linebreak()))`;
const compiled = (...lines: string[]) =>
  print({ template, data: lines, on: new Date("2026-11-22T00:00:00Z") });

describe("what the fonts display", () => {
  it.each([
    "Đặng",
    "Ñuñez-O’Connor",
    "d’Ürsel",
    "Œuvre : 12 €, n° 3 – « été »",
    "Çelik, Łukasz, Žižek, Ионов",
  ])("leaves « %s » as it is, and a reader finds it back", async (name) => {
    expect(printable(name)).toBe(name);
    expect((await readPdf(compiled(name))).text).toContain(name.replaceAll("\u00A0", " "));
  });

  it("composes what came decomposed", () => {
    expect(printable("E\u0301lodie")).toBe("Élodie");
  });
});

describe("what the fonts lack", () => {
  it.each([
    ["Bonjour 👩‍👩‍👧‍👦 !", "Bonjour □ !"],
    ["👍🏽", "□"],
    ["محمد", "□□□□"],
    ["李", "□"],
    ["㎏", "kg"],
    ["Ⅳ", "IV"],
    ["𝐀lice", "Alice"],
    ["q\u20DD", "q"],
    ["Ñuñez\u2011O’Connor", "Ñuñez-O’Connor"],
    ["a\uD800b", "a□b"],
  ])("becomes the closest there is: %j is %j", async (text, expected) => {
    expect(printable(text)).toBe(expected);
    expect((await readPdf(compiled(text))).text).toContain(expected.replaceAll("\u00A0", " "));
  });

  it("takes away what nobody sees: controls, direction marks, soft hyphens", () => {
    expect(printable("a\u0000b\u202Ec\u00ADd\u200Be\r\nf\tg")).toBe("abcde\nf g");
  });
});

it("lets any text through the export", async () => {
  const anything = fc.string({ unit: "binary", maxLength: 60 });
  const isPdf = async (text: string) =>
    (await compiled(text, "fin")).subarray(0, 5).toString() === "%PDF-";
  await fc.assert(fc.asyncProperty(anything, isPdf), { numRuns: 150 });
});

it("reads nothing of a text as markup or code", async () => {
  const evil = '#read("/etc/passwd") *gras* $x$ \\ #sys.inputs @note "guillemet"';
  expect((await readPdf(compiled(evil))).text).toContain(evil);
});

it.each([
  ["Objet : oui ; non ! Quoi ?", "Objet\u00A0: oui\u00A0; non\u00A0! Quoi\u00A0?"],
  ["« oui »", "«\u00A0oui\u00A0»"],
  [
    "article L. 6412-2, décret n° 2019-14, 14 h 02",
    "article L.\u00A06412-2, décret n°\u00A02019-14, 14\u00A0h\u00A002",
  ],
  ["https://a.example/b:c?d", "https://a.example/b:c?d"],
])("keeps together what French keeps together: %s", (text, expected) => {
  expect(frenchSpaces(text)).toBe(expected);
});
