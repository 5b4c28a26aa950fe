import { globSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const files = globSync("{app,components,lib}/**/*.{ts,tsx}").map((file) => resolve(file));
const waiting = /\.(commands|job)\.ts$/;

/** A Result is a union of what has `ok: true` and a value with what has `ok: false` and an error. */
const isResult = (type: ts.Type): boolean =>
  type.isUnion() &&
  type.types.every((one) => one.getProperty("ok") !== undefined) &&
  type.types.some((one) => one.getProperty("error") !== undefined);

const isPromise = (type: ts.Type): boolean => type.getProperty("then") !== undefined;

/** The expression of a statement whose value goes nowhere. */
function droppedBy(node: ts.Node): ts.Expression | null {
  if (ts.isVoidExpression(node)) return node.expression;
  return ts.isExpressionStatement(node) && !ts.isVoidExpression(node.expression)
    ? node.expression
    : null;
}

const fixture = resolve("lib/vae/dropped.commands.ts");
const text = `
import { type Context, commit, type Work } from "@/lib/platform/db/work";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { checkEdit } from "@/lib/settings/value";
export async function all(context: Context, work: Work, ids: string[]): Promise<void> {
  const stop = (id: string) => stopDeadlines(work, id, "end");
  await commit(context, async () => 1);
  void commit(context, async () => 2);
  await Promise.all(ids.map((id) => commit(context, async () => id)));
  checkEdit({ label: "", type: "text", mayBeEmpty: true }, { value: "", source: "", confirmed: false });
  stop("1");
  void stop("2");
  ids.map(stop);
  work.tx.candidacy.count();
  await stop("3");
  await Promise.all(ids.map(stop));
  const kept = await commit(context, async () => 3);
  if (kept.ok) work.record({ action: "a", subjectType: "b", subjectId: "c" });
}`;

/** One program for the tree and the fixture: a text laid over the disk under the name of a transaction's file. */
const program = (() => {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    "tsconfig.json",
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => {},
    },
  ) ?? { options: {} };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => (name === fixture ? text : readFile(name));
  host.fileExists = (name) => name === fixture || fileExists(name);
  return ts.createProgram([...files, fixture], options, host);
})();
const checker = program.getTypeChecker();

const itselfAndListed = (type: ts.Type): ts.Type[] => {
  const listed = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return listed && checker.isArrayLikeType(type) ? [type, listed] : [type];
};

function faultOf(file: string, value: ts.Expression): string | null {
  const types = itselfAndListed(checker.getTypeAtLocation(value));
  const given = types.flatMap((type) => itselfAndListed(checker.getAwaitedType(type) ?? type));
  if (given.some(isResult)) return "drops a Result";
  return waiting.test(file) && types.some(isPromise) ? "lets a promise float" : null;
}

/** Where a file drops a Result, by itself or in a list, awaited or not; and where a transaction lets a promise float. */
function droppedIn(file: string): string[] {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not in the program`);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const value = droppedBy(node);
    const fault = value && faultOf(file, value);
    if (value && fault) found.push(`${fault}: ${value.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("a Result that is dropped is found, and a promise that floats in a transaction", () => {
  expect(droppedIn(fixture)).toEqual([
    "drops a Result: await commit(context, async () => 1)",
    "drops a Result: commit(context, async () => 2)",
    "drops a Result: await Promise.all(ids.map((id) => commit(context, async () => id)))",
    expect.stringMatching(/^drops a Result: checkEdit/),
    'lets a promise float: stop("1")',
    'lets a promise float: stop("2")',
    "lets a promise float: ids.map(stop)",
    "lets a promise float: work.tx.candidacy.count()",
  ]);
});

test("nobody drops a Result, and no transaction lets a promise float", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(droppedIn)).toEqual([]);
}, 120_000);
