import { createHash } from "node:crypto";
import { existsSync, globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { FORMS_KEY } from "./environment.ts";
import { keepBuild, keptBuild, touchBuild } from "./kept-builds.ts";
import { next, quietPrisma, root, run } from "./process.ts";

const MODEL = ["prisma/schema/*.prisma", "package-lock.json"];
const SOURCES = [
  ...MODEL,
  "{app,components,lib,public}/**/*.*",
  "{proxy,next.config}.ts",
  "{package,tsconfig}.json",
];

/** The ways in that are no page: no page imports them. */
const NOT_BUILT = ["lib/run/**"];

/** Draws up Prisma's client where the schema has changed since. */
export async function generate(): Promise<void> {
  await unlessCurrent(MODEL, "prisma/generated/.stamp", () => quietPrisma(["generate"]));
}

/**
 * Builds the application where no build of these sources is kept, in a folder that no server reads, and gives the
 * folder to serve. The build sees no variable of the portal but the key that names its actions: nothing else of an
 * environment may be built in, since the demo, the tests and production run the same build.
 */
export async function build(
  signal?: AbortSignal,
  key = process.env[FORMS_KEY] ?? "",
): Promise<string> {
  await generate();
  const { PATH = "", HOME = "", TMPDIR = "" } = process.env;
  const name = (await hashOf(SOURCES, key)).slice(0, 16);
  const kept = keptBuild(name);
  if (kept) {
    await touchBuild(name);
    return kept;
  }
  const fixed = { NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const env = { PATH, HOME, TMPDIR, [FORMS_KEY]: key, ...fixed };
  await run([next, "build"], { env, ...(signal && { signal }) });
  return keepBuild(name);
}

async function unlessCurrent(patterns: string[], stamp: string, make: () => Promise<void>) {
  const sources = await hashOf(patterns);
  const file = join(root, stamp);
  if (existsSync(file) && (await readFile(file, "utf8")) === sources) return;
  await make();
  await writeFile(file, sources);
}

async function hashOf(patterns: string[], key = ""): Promise<string> {
  const found = globSync(patterns, { cwd: root, exclude: NOT_BUILT, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash("sha256").update(key);
  for (const file of files.sort()) hash.update(relative(root, file)).update(await readFile(file));
  return hash.digest("hex");
}
