import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const stemOf = (path: string) =>
  basename(path).replace(/(\.(actions|upload|commands|schema))?(\.ts)?$/, "");

/** Where each imported name comes from. */
function importsOf(source: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name } of bindings.elements) found.set(name.text, statement.moduleSpecifier.text);
  }
  return found;
}

function wordsOf(node: ts.Node): string[] {
  const inside: string[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...wordsOf(child));
  });
  return ts.isIdentifier(node) ? [node.text] : inside;
}

type Entry = { name: string; commands: string[]; schema: string[] };

/** What every action and upload of a file is called, and the modules its command and its schema come from. */
function entriesOf(source: ts.SourceFile): Entry[] {
  const imports = importsOf(source);
  const modules = (property: ts.ObjectLiteralElementLike | undefined, layer: string) =>
    [...new Set(property ? wordsOf(property).map((word) => imports.get(word) ?? "") : [])].filter(
      (module) => module.endsWith(layer),
    );
  const entries: Entry[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^define(Action|Upload)$/.test(node.expression.getText())) {
      const [definition] = node.arguments;
      const properties =
        definition && ts.isObjectLiteralExpression(definition) ? definition.properties : [];
      const one = (key: string) => properties.find(({ name }) => name?.getText() === key);
      entries.push({
        name: one("name")?.getText() ?? "",
        commands: modules(one("run"), ".commands"),
        schema: modules(one("input"), ".schema"),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return entries;
}

/** The actions of a file whose command or schema stands under another name; a schema every form shares is free. */
function straysOf(path: string, text = readFileSync(path, "utf8")): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const fits = ({ commands, schema }: Entry) =>
    commands.length > 0 &&
    schema.length > 0 &&
    [...commands, ...schema.filter((module) => stemOf(module) !== "fields")].every(
      (module) => stemOf(module) === stemOf(path),
    );
  return entriesOf(source).flatMap((entry) => (fits(entry) ? [] : [`${path}: ${entry.name}`]));
}

const files = globSync("lib/**/*.{actions,upload}.ts");

test("an action, its command and its schema are files of one name", () => {
  const count = files.flatMap((path) =>
    entriesOf(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true)),
  );
  expect(count.length).toBeGreaterThan(100);
  expect(files.flatMap((path) => straysOf(path))).toEqual([]);
});

const imports = `import { act } from "./COMMANDS.commands";
import { actSchema } from "./SCHEMA.schema";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
`;
const define = (run: string, input: string) =>
  `export const a = defineAction({ name: "act", input: ${input}, run: ${run} });`;

test.each([
  ["a command of another name", "other", "deciding", define("act", "actSchema")],
  ["one inside a function", "other", "deciding", define("(w, i) => timed(act(w, i))", "actSchema")],
  ["a schema of another name", "deciding", "other", define("act", "actSchema")],
  ["no command", "deciding", "deciding", define("async () => ok(null)", "actSchema")],
])("a stray is seen: %s", (_, commands, schema, text) => {
  const head = imports.replace("COMMANDS", commands).replace("SCHEMA", schema);
  expect(straysOf("lib/x/deciding.actions.ts", head + text)).toHaveLength(1);
});

test("one name passes, and so does a schema that every form shares", () => {
  const head = imports.replace("COMMANDS", "deciding").replace("SCHEMA", "deciding");
  const text = `${head}${define("act", "actSchema")}\n${define("act", "targetSchema")}`;
  expect(straysOf("lib/x/deciding.actions.ts", text)).toEqual([]);
});
