import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Environment } from "../../lib/run/launch/environment.ts";
import { ended, Refusal, root, run, script, start } from "../../lib/run/launch/process.ts";

const exec = promisify(execFile);
const git = async (...args: string[]): Promise<string> =>
  (await exec("git", args, { cwd: root })).stdout.trim();

export type Release = {
  commit: string;
  folder: string;
  migrate: (ownerUrl: string) => Promise<void>;
  /** As an operator starts it: it builds itself, then serves and works. */
  start: (env: Environment) => { ended: Promise<unknown>; stop: () => Promise<void> };
  remove: () => Promise<void>;
};

/**
 * A commit of this clone as a folder of its own, elsewhere, with the packages of its lock file; the last one before the
 * youngest migration where none is named.
 */
export async function checkOut(named?: string): Promise<Release> {
  const commit = await commitOf(named);
  const folder = await mkdtemp(join(tmpdir(), `portail-${commit}-`));
  const archive = join(folder, "release.tar");
  await git("archive", "--output", archive, commit);
  await exec("tar", ["--extract", "--file", archive, "--directory", folder]);
  await rm(archive);
  await exec("npm", ["ci", "--prefix", folder, "--ignore-scripts"], { cwd: folder });
  return {
    commit,
    folder,
    migrate: (DATABASE_OWNER_URL) =>
      run(script("lib/run/launch/migrate.ts"), {
        cwd: folder,
        env: { ...process.env, DATABASE_OWNER_URL },
      }),
    start: (env) => {
      const child = start(script("lib/run/launch/start.ts"), {
        cwd: folder,
        env: { ...process.env, ...env },
      });
      const over = ended(child);
      return {
        ended: over,
        stop: async () => {
          child.kill("SIGTERM");
          await over;
        },
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function commitOf(named: string | undefined): Promise<string> {
  try {
    const youngest = named ?? `${await git("rev-list", "-1", "HEAD", "--", "prisma/migrations")}^`;
    return await git("rev-parse", "--short=12", "--verify", `${youngest}^{commit}`);
  } catch {
    throw new Refusal(
      `L’historique de git ne contient pas ${named ?? "de version plus ancienne"} : il faut un clone entier.`,
    );
  }
}
