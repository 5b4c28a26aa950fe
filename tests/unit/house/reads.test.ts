import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const files = globSync("lib/**/*.ts");

/**
 * What Prisma reads whole tables for: a `cursor` reads and throws away all that stands before it (`readPage` enters the index
 * at the place).
 */
function wholeReads(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const name = node.name.getText();
      if (name === "cursor") found.push("cursor");
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}

test("no read of Prisma goes through a whole table for a page of it", () => {
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    wholeReads(readFileSync(file, "utf8")).map((what) => `${file} ${what}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ["tx.user.findMany({ cursor: { id }, skip: 1 });", "cursor"],
  ["const page = { take: 21, ...(id && { cursor: { id } }) };", "cursor"],
  ["const cursor = { id }; tx.user.findMany({ cursor });", "cursor"],
])("is seen: %s", (text, what) => expect(wholeReads(text)).toEqual([what]));

test.each([
  'tx.docketEntry.groupBy({ by: ["sessionId"], where, _count: true });',
  'tx.candidacy.groupBy({ by: ["state"], _count: { _all: true } });',
  "const cursor = readCursor(after); find(tx, cursor);",
])("is let be: %s", (text) => expect(wholeReads(text)).toEqual([]));
