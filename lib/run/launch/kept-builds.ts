import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { basename, join } from "node:path";
import { DAY } from "../../platform/shared/duration.ts";
import { root } from "./process.ts";

/** Everything that is built; Next builds in `build`, from which nothing is served. */
const FOLDER = ".next";
const WORKSHOP = "build";
const NAME = /^[0-9a-f]{16}$/;
const NOT_SERVED = /^(cache|dev|diagnostics|lock|trace.*|turbopack|types)$/;
/** The youngest: the one served, the one before it while instances are replaced one by one, and one to go back to. */
const KEPT = 3;
/** A page that was opened on a former build asks for that build's files; their names bear a hash of their content. */
const STATIC_LIFE = 7 * DAY;

/** Where the build of this name stands, from the root; undefined where it was not made or not whole. */
export function keptBuild(name: string, folder = join(root, FOLDER)): string | undefined {
  return existsSync(join(folder, name)) ? join(FOLDER, name) : undefined;
}

/**
 * Sets what Next has just built aside, under its name, whole or not at all. The scripts and styles of the former
 * builds of these seven days come with it. Builds beyond the three youngest go.
 */
export async function keepBuild(name: string, folder = join(root, FOLDER)): Promise<string> {
  const former = await buildsIn(folder);
  const part = join(folder, `${name}.${process.pid}`);
  await cp(join(folder, WORKSHOP), part, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    filter: (file) => !NOT_SERVED.test(basename(file)) || !isTop(folder, file),
  });
  for (const build of former) await bringStatic(join(folder, build), part);
  await rename(part, join(folder, name));
  await touchBuild(name, folder);
  for (const build of former.slice(KEPT - 1))
    await rm(join(folder, build), { recursive: true, force: true });
  return join(FOLDER, name);
}

/** A build that is served again is among the youngest. */
export async function touchBuild(name: string, folder = join(root, FOLDER)): Promise<void> {
  const now = new Date();
  await utimes(join(folder, name), now, now);
}

const isTop = (folder: string, file: string) => join(folder, WORKSHOP, basename(file)) === file;

/** The names of the builds, youngest first. */
async function buildsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, age: (await stat(join(folder, name))).mtimeMs })),
  );
  return aged.sort((a, b) => b.age - a.age).map(({ name }) => name);
}

async function bringStatic(from: string, to: string): Promise<void> {
  const oldest = Date.now() - STATIC_LIFE;
  await mkdir(join(to, "static"), { recursive: true });
  await cp(join(from, "static"), join(to, "static"), {
    recursive: true,
    force: false,
    preserveTimestamps: true,
    filter: async (file) => {
      const found = await stat(file);
      return found.isDirectory() || found.mtimeMs > oldest;
    },
  });
}
