import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { CANDIDACY_STATES } from "@/lib/candidacies/state";
import { SESSION_STATES } from "@/lib/jury-sessions/jury-session";

/** Where the states are listed and what each one means is said. */
const TABLES = [
  "lib/candidacies/state.ts",
  "lib/candidacies/candidacy.ts",
  "lib/candidacies/path.ts",
  "lib/candidacies/phase.ts",
  "lib/jury-sessions/jury-session.ts",
  "lib/jury-sessions/phase.ts",
];
/** The subjects on which the pages of rights are computed. */
const SAMPLES = ["lib/run/docs/policies.ts", "lib/run/docs/policy-subjects.ts"];

const files = globSync("{app,components,lib}/**/*.{ts,tsx}").filter(
  (file) => ![...TABLES, ...SAMPLES].includes(file),
);
const states = new Set<string>([...CANDIDACY_STATES, ...SESSION_STATES]);
const EQUALITY = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

const isState = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && states.has(node.text);
const ofState = (node: ts.Node): boolean => /state$/i.test(node.getText());

/** A list whose every word is a state; one that also holds other words is something else's. */
const isList = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) && node.elements.length > 0 && node.elements.every(isState);
const isComparison = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  EQUALITY.has(node.operatorToken.kind) &&
  [node.left, node.right].some(isState) &&
  [node.left, node.right].some(ofState);
const isCase = (node: ts.Node): boolean =>
  ts.isCaseClause(node) && isState(node.expression) && ofState(node.parent.parent.expression);
/** `Partial<Record<State, …>>`: what is forgotten there falls back on a default. */
const isPartialTable = (node: ts.Node): boolean =>
  ts.isTypeReferenceNode(node) &&
  /^Partial<\s*Record<\s*\w*State\b/.test(node.getText()) &&
  !/^Partial<\s*Record<\s*State\b/.test(node.getText());
const SQL = /\bstate"?\s*(?:=|<>|!=|(?:NOT\s+)?IN\b)\s*(?:ANY|ALL)?\s*\(?\s*'(\w+)'/i;
const isSql = (node: ts.Node): boolean =>
  ts.isTemplateLiteralToken(node) && states.has(SQL.exec(node.text)?.[1] ?? "");

/** A row is created in its first state; a filter on one is a list of one. */
const CREATION = /^(data|create|events)$/;
const isCreated = (node: ts.Node): boolean => {
  const { parent } = node;
  if (!parent) return false;
  return (
    (ts.isPropertyAssignment(parent) && CREATION.test(parent.name.getText())) || isCreated(parent)
  );
};
const isFilter = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) &&
  /^(state|not|equals)$/.test(node.name.getText()) &&
  isState(node.initializer) &&
  (node.name.getText() === "state" || ofState(node.parent.parent.getChildAt(0) ?? node)) &&
  !isCreated(node);

const KINDS = {
  list: isList,
  comparison: isComparison,
  case: isCase,
  "table with a default": isPartialTable,
  SQL: isSql,
  filter: isFilter,
};

/** Where the meaning of a state is written by hand, by file and line. */
function writtenByHand(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const [kind, holds] of Object.entries(KINDS)) {
      if (!holds(node)) continue;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${source.fileName}:${line + 1} ${kind}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const parse = (name: string, text = readFileSync(name, "utf8")) =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

test("what a state means is said in the tables and nowhere else", () => {
  expect(files.length).toBeGreaterThan(600);
  expect(files.flatMap((file) => writtenByHand(parse(file)))).toEqual([]);
});

test.each([
  ['const open = ["SUMMONED", "OPEN"];', "list"],
  ['const isOver = candidacy.state === "DECIDED";', "comparison"],
  ['const isOver = "DECIDED" !== entry.sessionState;', "comparison"],
  ['switch (session.state) { case "OPEN": break; }', "case"],
  ["const words: Partial<Record<CandidacyState, string>> = {};", "table with a default"],
  ["sql`SELECT FROM s WHERE s.state IN ('OPEN', 'DELIBERATED')`;", "SQL"],
  ["sql`SELECT FROM s WHERE s.id = 1 AND state <> 'DRAFT'`;", "SQL"],
  ['find({ where: { state: "DECIDED" } });', "filter"],
  ['find({ where: { state: { not: "DRAFT" } } });', "filter"],
])("%s is seen as a %s", (text, kind) => {
  expect(writtenByHand(parse("x.ts", text))).toEqual([`x.ts:1 ${kind}`]);
});

test.each([
  'const both = ["DRAFT", "NEITHER"];',
  'const isOver = entry.outcome === "DECIDED";',
  "sql`SELECT FROM d WHERE d.outcome = 'DECIDED'`;",
  'create({ data: { state: "DRAFT" } });',
])("%s is something else", (text) => {
  expect(writtenByHand(parse("x.ts", text))).toEqual([]);
});
