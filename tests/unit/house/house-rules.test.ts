import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import config from "@/next.config";

const files = globSync("{app,components,lib}/**/*.{ts,tsx}");

/** The directive a module begins with. */
function directiveOf(source: ts.SourceFile): string | undefined {
  const [first] = source.statements;
  const isText = first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression);
  return isText ? first.expression.text : undefined;
}

const parse = (name: string, text = readFileSync(name, "utf8")) =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** The names exported from a "use server" module by anything but `defineAction(…)` and its siblings. */
function strayExports(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    const isExport = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) {
      return [statement.getText()];
    }
    if (!isExport) return [];
    if (!ts.isVariableStatement(statement)) return [statement.getText()];
    return statement.declarationList.declarations
      .filter(({ initializer }) => !isDefined(initializer))
      .map((declaration) => declaration.name.getText());
  });
}

const isDefined = (value: ts.Expression | undefined) =>
  value !== undefined &&
  ts.isCallExpression(value) &&
  ["defineAction", "defineAnswer", "defineDossierAct", "defineRevelation"].includes(
    value.expression.getText(),
  );

/** A function that holds its own "use server" would be a door that no wrapper guards. */
function inlineDoors(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isDoor = ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
    if (isDoor && node.parent !== source && node.expression.text === "use server") {
      found.push(source.fileName);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("there is something to check", () => {
  expect(files.length).toBeGreaterThan(20);
});

test("only components and error pages run in the browser", () => {
  const allowed = /^components\/|^app\/(.*\/)?(global-)?error\.tsx$/;
  const clients = files.filter((file) => directiveOf(parse(file)) === "use client");
  expect(clients.filter((file) => !allowed.test(file))).toEqual([]);
});

test("a server action is written with one of its definitions, in an .actions.ts file, and not otherwise", () => {
  const modules = files.filter((file) => directiveOf(parse(file)) === "use server");
  expect(modules.filter((file) => !file.endsWith(".actions.ts"))).toEqual([]);
  expect(modules.flatMap((file) => strayExports(parse(file)))).toEqual([]);
  expect(files.flatMap((file) => inlineDoors(parse(file)))).toEqual([]);
});

test("every .actions.ts file says that it runs on the server", () => {
  const silent = files.filter(
    (file) => file.endsWith(".actions.ts") && directiveOf(parse(file)) !== "use server",
  );
  expect(silent).toEqual([]);
});

test("an upload is the handler of a route, and no action that a page could call", () => {
  const uploads = files.filter((file) => /\bdefineUpload\(/.test(readFileSync(file, "utf8")));
  expect(uploads.length).toBeGreaterThan(0);
  expect(uploads.filter((file) => directiveOf(parse(file)) === "use server")).toEqual([]);
});

test("the image optimizer, which fetches any address of the site from inside, is off", () => {
  expect(config.images?.unoptimized).toBe(true);
});

test.each([
  "export async function leak() {}",
  "export default defineAction({});",
  'export { leak } from "./elsewhere";',
  'export * from "./elsewhere";',
  "export const leak = async () => {};",
  "export const leak = defineUpload({});",
  "export const good = defineAction({}), leak = wrap(defineAction({}));",
  "export class Leak {}",
])("a stray export is seen: %s", (text) => {
  expect(strayExports(parse("x.actions.ts", `"use server";\n${text}`))).toHaveLength(1);
});

test("a wrapped export passes, an inline door is seen", () => {
  const good = '"use server";\nexport const a = defineAction({ input, run });\nconst own = 1;';
  expect(strayExports(parse("x.actions.ts", good))).toEqual([]);
  const door = 'export function Page() { async function act() { "use server"; } }';
  expect(inlineDoors(parse("page.tsx", door))).toHaveLength(1);
});
