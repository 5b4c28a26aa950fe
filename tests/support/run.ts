import "../../lib/run/launch/die-with-parent.ts";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, generate } from "../../lib/run/launch/build.ts";
import { next, run, script } from "../../lib/run/launch/process.ts";
import { type Count, countOfBrowser, countOfVitest } from "./count.ts";

const PASSED: Count = { passed: 1, failed: [] };
const reports = await mkdtemp(join(tmpdir(), "portail-reports-"));
// every process of this run starts from what the first of its kind compiled: half of what a short one takes
process.env["NODE_COMPILE_CACHE"] = join(reports, "compiled");

/** One of the checks: it counts as one. */
async function check(name: string, work: () => Promise<void>): Promise<Count> {
  const begun = performance.now();
  console.log(`\n▶ ${name}`);
  try {
    await work();
    return PASSED;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: [name] };
  } finally {
    console.log(`◼ ${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
  }
}

/** Tests count one by one; a run that fails without a failed test counts as one. */
async function tests<Report>(
  name: string,
  args: (report: string) => string[],
  countOf: (report: Report) => Count,
): Promise<Count> {
  const report = join(reports, `${name}.json`);
  const PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  const ran = await check(name, () =>
    run(args(report), { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE } }),
  );
  const count = await readFile(report, "utf8").then(
    (text) => countOf(JSON.parse(text)),
    () => ({ passed: 0, failed: [] }),
  );
  return count.failed.length === 0 ? { ...count, failed: ran.failed } : count;
}

const vitest = (name: string) =>
  tests(
    name,
    (report) => [
      "node_modules/vitest/vitest.mjs",
      ...["run", "--config", "tests/vitest.config.ts", "--project", `${name}*`],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ],
    countOfVitest,
  );

const browser = () =>
  tests(
    "browser",
    () => [
      "node_modules/@playwright/test/cli.js",
      ...["test", "--config", "tests/playwright.config.ts", "--reporter=list,json"],
    ],
    countOfBrowser,
  );

const types = () =>
  check("types", async () => {
    await run([next, "typegen"]);
    await run(["node_modules/typescript-native/bin/tsc", "--noEmit"]);
  });

/** Half of its time it waits for what it has broken to mend: what needs no time of its own runs beside it. */
const chaos = () => check("chaos", () => run(script("tests/chaos/main.ts", "--short")));

await generate();
const [built, ...others] = await Promise.all([
  check("build", async () => void (await build())),
  check("biome", () => run(["node_modules/@biomejs/biome/bin/biome", "check", "."])),
  check("knip", () => run(["node_modules/knip/bin/knip.js"])),
]);
const isBuilt = built.failed.length === 0;
const broken = isBuilt ? chaos() : undefined;
const counts = [built, ...others, await types(), await vitest("unit")];
counts.push(await vitest("integration"));
if (broken) counts.push(await broken);
if (isBuilt) counts.push(await browser());
await rm(reports, { recursive: true, force: true, maxRetries: 5 }); // the last to end may still write there

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.flatMap((count) => count.failed);
console.log(
  `\n${failed.map((name) => `✗ ${name}\n`).join("")}${passed} passed, ${failed.length} failed`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
