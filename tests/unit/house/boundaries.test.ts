import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const imports = (specifier: string) => `import { x } from "${specifier}";\nexport const y = x;\n`;
const RESTRICTED = "lint/style/noRestrictedImports";

/** One violation of each kind, in a project laid out like this one. */
const violations: [file: string, text: string, rule: string][] = [
  ["lib/vae/pure-db.ts", imports("@/lib/platform/db/client"), RESTRICTED],
  ["lib/vae/pure-prisma.ts", imports("@/prisma/generated/client.ts"), RESTRICTED],
  ["lib/vae/pure-zod.ts", imports("zod"), RESTRICTED],
  ["lib/vae/pure-next.ts", imports("next/navigation"), RESTRICTED],
  ["lib/vae/pure-server.ts", 'import "server-only";\n', RESTRICTED],
  ["lib/vae/pure-query.ts", imports("@/lib/juries/sessions/jury-session.queries"), RESTRICTED],
  ["lib/vae/pure-sibling.policy.ts", imports("./file.commands"), RESTRICTED],
  ["lib/vae/pure-schema.labels.ts", imports("./file.schema"), RESTRICTED],
  ["lib/vae/pure-env.ts", imports("@/lib/platform/env"), RESTRICTED],
  ["lib/vae/pure-mail.ts", imports("@/lib/platform/mail/transport"), RESTRICTED],
  ["lib/vae/climbs.ts", imports("../juries/jury-session"), RESTRICTED],
  ["lib/platform/actor/actor.ts", imports("@/lib/platform/db/client"), RESTRICTED],
  ["lib/shared/knows-context.ts", imports("@/lib/vae/file"), RESTRICTED],
  ["lib/vae/db.schema.ts", imports("@/lib/platform/db/client"), RESTRICTED],
  ["lib/vae/query.schema.ts", imports("./file.queries"), RESTRICTED],
  ["lib/vae/writes.queries.ts", imports("./file.commands"), RESTRICTED],
  ["lib/vae/enters.commands.ts", imports("./file.actions"), RESTRICTED],
  ["lib/vae/framework.commands.ts", imports("next/cache"), RESTRICTED],
  ["lib/vae/db.actions.ts", imports("@/lib/platform/db/client"), RESTRICTED],
  ["lib/vae/prisma.actions.ts", imports("@/prisma/generated/client.ts"), RESTRICTED],
  ["components/vae/db.tsx", imports("@/lib/platform/db/client"), RESTRICTED],
  [
    "components/vae/query-type.tsx",
    'import type { T } from "@/lib/vae/file.queries";\nexport type U = T;\n',
    RESTRICTED,
  ],
  ["components/vae/command.tsx", imports("@/lib/vae/file.commands"), RESTRICTED],
  ["components/vae/zod.tsx", imports("zod"), RESTRICTED],
  ["components/ui/context.tsx", imports("@/lib/vae/file"), RESTRICTED],
  ["components/form/context.tsx", imports("@/lib/vae/file.labels"), RESTRICTED],
  ["components/layout/context.tsx", imports("@/components/vae/badge"), RESTRICTED],
  ["app/db.tsx", imports("@/lib/platform/db/client"), RESTRICTED],
  ["app/command.tsx", imports("@/lib/vae/file.commands"), RESTRICTED],
  ["lib/db/app.ts", imports("@/app/page"), RESTRICTED],
  ["lib/mail/tests.ts", imports("@/tests/support/smtp"), RESTRICTED],
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
  ["lib/jobs/environment.ts", "export const x = process.env.PATH;\n", "lint/style/noProcessEnv"],
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

/** What each kind of file may do. */
const honest: [file: string, text: string][] = [
  ["lib/vae/file.ts", imports("@/lib/jury-sessions/jury-session")],
  ["lib/vae/file.policy.ts", imports("@/lib/platform/actor/actor")],
  ["lib/vae/file.schema.ts", imports("zod")],
  ["lib/vae/file.queries.ts", imports("@/lib/platform/db/client")],
  ["lib/vae/file.commands.ts", imports("@/lib/platform/db/work")],
  ["lib/vae/file.actions.ts", imports("@/lib/platform/actions/define-action")],
  ["components/vae/badge.tsx", imports("@/lib/vae/file.actions")],
  ["components/ui/badge.tsx", imports("@/lib/platform/shared/calendar")],
  ["components/form/form.tsx", imports("@/lib/platform/form/form-state")],
  ["app/page.tsx", imports("@/lib/vae/file.queries")],
  ["lib/platform/env.ts", "export const x = process.env;\n"],
];

/** Nested conditions of cognitive complexity 1 + 2 + … + depth. */
function nested(depth: number): string {
  return depth === 0 ? "x++;\n" : `if (x > ${depth}) {\n${nested(depth - 1)}}\n`;
}

const folder = mkdtempSync(join(tmpdir(), "portail-boundaries-"));
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
