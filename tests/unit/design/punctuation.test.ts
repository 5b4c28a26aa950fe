import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** Documents set their own spaces (lib/platform/pdf/printable.ts); a terminal has no lines to keep together. */
const elsewhere = [
  ...["lib/**/*.document.ts", "lib/platform/pdf/**", "lib/platform/{env,variables}.ts"],
  ...["lib/run/**"],
];

/** A space that a line may break at, where French keeps the sign beside its word. */
const BREAKABLE = / (?=[:;!?»](?:[\s.,)]|$))|(?<=«) /u;

function wordsOf(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node)) {
      words.push(node.text);
    }
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words;
}

test("no French punctuation can be parted from its word in what people read", () => {
  const paths = globSync("{app,components,lib}/**/*.{ts,tsx}", { exclude: elsewhere });
  expect(paths.length).toBeGreaterThan(300);
  const parted = paths.flatMap((path) =>
    wordsOf(path)
      .filter((text) => BREAKABLE.test(text))
      .map((text) => `${path}: ${text.trim()}`),
  );
  expect(parted).toEqual([]);
});
