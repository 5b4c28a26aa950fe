import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const files = globSync("{app,components,lib}/**/*.{ts,tsx}");

/** The directive a module begins with. */
function directiveOf(source: ts.SourceFile): string | undefined {
  const [first] = source.statements;
  const isText = first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression);
  return isText ? first.expression.text : undefined;
}

const parse = (name: string, text = readFileSync(name, "utf8")) =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** The names exported from a "use server" module by anything but `defineAction(…)` or `defineUpload(…)`. */
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
  ["defineAction", "defineUpload"].includes(value.expression.getText());

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

test("a server action is written with defineAction or defineUpload, in an .actions.ts file, and not otherwise", () => {
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

test.each([
  "export async function leak() {}",
  "export default defineAction({});",
  'export { leak } from "./elsewhere";',
  'export * from "./elsewhere";',
  "export const leak = async () => {};",
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

/** Where what ties a person to the portal is read: the actor, the rights, and the two filters that say the same in SQL. */
const READS_RELATIONS =
  /^lib\/auth\/(actor|actor\.queries|right)\.ts$|\.policy\.ts$|^lib\/candidacies\/candidacy\.queries\.ts$|^lib\/juries\/session-subject\.queries\.ts$|^lib\/cli\/readme\/cast\.ts$/;

/** Whether a file takes an actor's relations out of it, by a dot or by destructuring. */
function readsRelations(source: ts.SourceFile): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    const isDot = ts.isPropertyAccessExpression(node) && node.name.text === "relations";
    const isTaken =
      ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === "relations";
    found ||= isDot || isTaken;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Pages of the portal whose address names a row. A link sent by e-mail is no address of a row: it is opened by its key. */
const byId = globSync("app/(portal)/**/page.tsx").filter((file) => file.includes("[id]"));

/** What a page takes out of its address, and how it answers that there is nothing there, by itself. */
function opensByHand(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "notFound") {
      found.push("notFound()");
    }
    if (ts.isAwaitExpression(node) && /\bparams$/.test(node.expression.getText())) {
      found.push("await params");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** An opener by name, the title it gives, and the page that it opens. */
const OPENED =
  /^const (\w+) = (?:pageById|ownVaePage|ownEditionPage)\([\s\S]*^export const generateMetadata = \1\.metadata;$[\s\S]*\bawait \1\.open\(props\)/m;

test("every page whose address names a row opens it in one way, and takes its title from what was read", () => {
  const pages = byId.map((file) => ({ file, text: readFileSync(file, "utf8") }));
  expect(pages.length).toBeGreaterThan(25);
  expect(pages.filter(({ text }) => !OPENED.test(text)).map(({ file }) => file)).toEqual([]);
  const byHand = pages.filter(({ file, text }) => opensByHand(parse(file, text)).length > 0);
  expect(byHand.map(({ file }) => file)).toEqual([]);
});

test("a page with a title of its own, or that opens nothing, is seen", () => {
  const good =
    "const own = pageById(read, title);\nexport const generateMetadata = own.metadata;\nawait own.open(props)";
  expect(OPENED.test(good)).toBe(true);
  expect(OPENED.test(good.replace("own.metadata", "async () => ({})"))).toBe(false);
  expect(OPENED.test(good.replace("await own.open", "await other.open"))).toBe(false);
});

test.each([
  "const { id } = await params;",
  "const { id } = await props.params;",
  "if (!page) notFound();",
])("a page opened by hand is seen: %s", (text) => {
  expect(
    opensByHand(parse("page.tsx", `export default async function P() { ${text} }`)),
  ).toHaveLength(1);
});

test("a right is written in a policy: nobody else reads an actor's relations", () => {
  const readers = files.filter((file) => readsRelations(parse(file)));
  expect(readers.length).toBeGreaterThan(3);
  expect(readers.filter((file) => !READS_RELATIONS.test(file))).toEqual([]);
});

test.each([
  "if (!actor.relations.isSecretariat) return null;",
  "const { candidateId } = work.actor.relations;",
  "const list = ({ relations }: Actor) => relations.mandates;",
  "const { relations: ties } = await requireActor();",
])("a right by hand is seen: %s", (text) => {
  expect(readsRelations(parse("x.queries.ts", text))).toBe(true);
});
