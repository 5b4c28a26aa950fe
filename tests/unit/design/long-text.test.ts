import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { foldedAt, LongText } from "@/components/ui/long-text";

const drawn = (children: string) =>
  renderToStaticMarkup(createElement(LongText, { of: "Présentation", children }));

test("eight hundred characters are shown whole, one more is folded", () => {
  expect(drawn("x".repeat(800))).not.toContain("<details");
  expect(drawn("x".repeat(801))).toContain("<details");
  expect(drawn("x".repeat(801))).toContain("Lire la suite</span>");
  expect(drawn("x".repeat(801))).toContain("Présentation");
});

test("nothing of a text is lost or said twice, and its beginning stays short", () => {
  const words = fc.array(fc.constantFrom("Un", "mot", "fin.", "Quoi\u00a0?", "\n", "\n\n"), {
    minLength: 300,
    maxLength: 900,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(" ");
      const folded = foldedAt(text);
      expect(folded === null).toBe(text.length <= 800);
      if (folded) expect(folded.join("")).toBe(text);
      if (folded) expect(folded[0].length).toBeLessThanOrEqual(400);
    }),
  );
});

const filler = (length: number) => `${"mot ".repeat(length / 4)}`;
test.each([
  ["a paragraph", `${filler(240)}fin.\n\n${filler(80)}autre. ${filler(900)}`, /fin\.\n\n$/],
  ["a sentence", `${filler(240)}fin. ${filler(900)}`, /fin\. $/],
  ["a word", filler(1200), /mot $/],
  ["nothing, where a text has no end", "x".repeat(1200), /^x{400}$/],
])("it is folded after %s", (_, text, end) => {
  expect(foldedAt(text)?.[0]).toMatch(end);
});
