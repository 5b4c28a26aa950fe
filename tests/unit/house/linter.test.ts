import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** One violation of each kind, in a project laid out like this one. */
const violations: [file: string, text: string, rule: string][] = [
  [
    "lib/vae/cycle-a.ts",
    'import { b } from "./cycle-b";\nexport const a = () => b;\n',
    "lint/suspicious/noImportCycles",
  ],
  [
    "lib/vae/cycle-b.ts",
    'import { a } from "./cycle-a";\nexport const b = () => a;\n',
    "lint/suspicious/noImportCycles",
  ],
  ["lib/vae/any.ts", "export const x = (y: any) => y;\n", "lint/suspicious/noExplicitAny"],
  ["lib/vae/bang.ts", "export const x = (y?: string) => y!;\n", "lint/style/noNonNullAssertion"],
  ["lib/vae/environment.ts", "export const x = process.env.PATH;\n", "lint/style/noProcessEnv"],
  [
    "lib/platform/queue/environment.ts",
    "export const x = process.env.PATH;\n",
    "lint/style/noProcessEnv",
  ],
  [
    "components/vae/link.tsx",
    'import Link from "next/link";\nexport const x = Link;\n',
    "lint/style/noRestrictedImports",
  ],
  ["lib/vae/NotKebab.ts", "export const x = 1;\n", "lint/style/useFilenamingConvention"],
  [
    "lib/vae/unused.ts",
    'import { x } from "./file";\nexport const y = 1;\n',
    "lint/correctness/noUnusedImports",
  ],
  ["lib/vae/long.ts", `${"export {};\n".repeat(201)}`, "lint/style/noExcessiveLinesPerFile"],
  [
    "lib/vae/complex.ts",
    `export function f(x: number) {\n${nested(5)}return x;\n}\n`,
    "lint/complexity/noExcessiveCognitiveComplexity",
  ],
];

/** What is right all the same. */
const honest: [file: string, text: string][] = [
  ["lib/vae/file.ts", "export const x = 1;\n"],
  ["lib/platform/env.ts", "export const x = process.env;\n"],
  ["components/ui/link.tsx", 'import Link from "next/link";\nexport const x = Link;\n'],
];

/** Nested conditions of cognitive complexity 1 + 2 + … + depth. */
function nested(depth: number): string {
  return depth === 0 ? "x++;\n" : `if (x > ${depth}) {\n${nested(depth - 1)}}\n`;
}

const folder = mkdtempSync(join(tmpdir(), "portail-linter-"));
let reported: string[];

beforeAll(() => {
  copyFileSync(".biome.json", join(folder, ".biome.json"));
  for (const [file, text] of [...violations, ...honest]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  reported = lint();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** "file rule" for each error that Biome reports. */
function lint(): string[] {
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const args = [
    biome,
    "lint",
    "--reporter=json",
    "--max-diagnostics=none",
    "--diagnostic-level=error",
  ];
  const report = (() => {
    try {
      return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  })();
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  return diagnostics.map(
    ({ category, location: { path } }) =>
      `${typeof path === "string" ? path : path.file} ${category}`,
  );
}

test.each(violations)("%s breaks a rule", (file, _, rule) => {
  expect(reported).toContain(`${file} ${rule}`);
});

test.each(honest)("%s keeps them all", (file) => {
  expect(reported.filter((line) => line.startsWith(`${file} `))).toEqual([]);
});
