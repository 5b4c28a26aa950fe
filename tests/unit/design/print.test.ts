import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const drawings = globSync("{app,components}/**/*.tsx").map((file) => readFileSync(file, "utf8"));

test("every form is left off paper by its class", () => {
  const forms = drawings.flatMap((text) => text.match(/<form\b(?:[^<>]|=>)*>/g) ?? []);
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter((form) => !/\bno-print\b/.test(form))).toEqual([]);
});

test("what paper leaves out is said by a class, not by the shape of the page", () => {
  const css = readFileSync("app/print.css", "utf8");
  expect(css.match(/:has\(|:(?:first|last|only|nth)-|\.no-print/g)).toEqual([".no-print"]);
});
