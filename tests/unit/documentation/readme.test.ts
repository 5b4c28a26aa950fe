import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CANDIDACY_EVENTS } from "@/lib/candidacies/candidacy";
import { CONTEXTS, glossary } from "@/lib/glossary";
import { SESSION_EDITS, SESSION_EVENTS } from "@/lib/jury-sessions/jury-session";
import { policyTables } from "@/lib/run/docs/policies";
import { readmes } from "@/lib/run/docs/render";

test.each(readmes())("$file is current (else: npm run docs)", ({ file, text }) => {
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("every policy is in a matrix", () => {
  const drawn = new Set(policyTables.map(({ context, file }) => `lib/${context}/${file}`));
  expect([...drawn].sort()).toEqual(globSync("lib/**/*.policy.ts").sort());
});

test("every lifecycle table is drawn", () => {
  const tables = globSync("lib/*/*.ts").filter((file) =>
    /satisfies Lifecycle</.test(readFileSync(file, "utf8")),
  );
  const drawn = readmes()
    .filter(({ text }) => text.includes("stateDiagram"))
    .map(({ file }) => file.replace("/README.md", ""));
  expect([...new Set(tables.map((file) => file.replace(/\/[^/]+$/, "")))].sort()).toEqual(
    drawn.sort(),
  );
});

test("every table of the database is a word of the glossary, and no word stands twice", () => {
  const words = CONTEXTS.flatMap((context) =>
    glossary[context].nouns.map(({ english }) => english),
  );
  const models = globSync("prisma/schema/*.prisma").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^model (\w+)/gm)].map(([, name]) => name),
  );
  expect(models.length).toBeGreaterThan(40);
  expect(models.filter((model) => !words.includes(model ?? ""))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
  expect(
    CONTEXTS.flatMap((context) => glossary[context].nouns).every(
      ({ french, meaning }) => french && meaning,
    ),
  ).toBe(true);
});

test("every event of a lifecycle and every edit of a session is a verb of the glossary", () => {
  const named = (context: "candidacies" | "jury-sessions") =>
    glossary[context].verbs
      .filter(({ french, meaning }) => french && meaning)
      .map(({ english }) => english);
  expect(named("candidacies").sort()).toEqual([...CANDIDACY_EVENTS].sort());
  expect(named("jury-sessions").sort()).toEqual(
    ["plan", ...SESSION_EVENTS, ...SESSION_EDITS].sort(),
  );
});

test("the root README stays under 240 lines and links every context", () => {
  const text = readFileSync("README.md", "utf8");
  expect(text.split("\n").length).toBeLessThan(240);
  for (const context of CONTEXTS) expect(text).toContain(`(lib/${context}/README.md)`);
});

test.each([
  ["README.md", 10],
  ["lib/run/README.md", 0],
])("what %s names exists: files, folders and commands", (file, least) => {
  const text = readFileSync(file, "utf8");
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? "");
  expect(commands.filter((name) => !scripts[name])).toEqual([]);
  const paths = [
    ...text.matchAll(/`((?:app|components|lib|prisma|public|tests)\/[\w./()[\]-]*)`/g),
  ].map(([, path]) => path ?? "");
  expect(paths.length).toBeGreaterThan(least);
  expect(
    paths.filter(
      (path) => globSync(path.replace(/[()[\]]/g, "\\$&").replace(/\/$/, "")).length === 0,
    ),
  ).toEqual([]);
});

test("the code that the root README shows is the code", () => {
  const [, shown = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const parts = shown.split("// ").slice(1);
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) {
    const [head = "", ...lines] = part.split("\n");
    const source = readFileSync(head.replace(/:.*/, ""), "utf8");
    for (const line of lines) expect(source).toContain(line.trim());
  }
});
