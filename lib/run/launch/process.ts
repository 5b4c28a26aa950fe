import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const next = "node_modules/next/dist/bin/next";

/** A reason not to go on that the person at the terminal can act upon: said as it is, without a stack. */
export class Refusal extends Error {}

/** Runs a launcher to its end; a refusal is one message and exit code 1. */
export async function main(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** pg warns of a use that Prisma's driver makes of it: nothing that the person at the terminal can act upon. */
const QUIET = "--disable-warning=DeprecationWarning";

/** Starts this very Node, without a shell or npx in between. */
export function start(args: string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [QUIET, ...args], { cwd: root, stdio: "inherit", ...options });
}

/** Node's arguments for whatever must not outlive who started it, and holds a channel to it. */
export const DIE_WITH_LAUNCHER = ["--import", "./lib/run/launch/die-with-launcher.ts"];

/** Node's arguments for a TypeScript file of the project. */
export const script = (file: string, ...args: string[]) => [
  "--import",
  "./lib/run/launch/runtime.mjs",
  file,
  ...args,
];

export function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? signal));
  });
}

export async function run(args: string[], options?: SpawnOptions): Promise<void> {
  const code = await ended(start(args, options));
  if (code !== 0) throw new Refusal(`La commande a échoué (${code}) : node ${args.join(" ")}`);
}

const prismaCommand = (args: string[]) => [
  "node_modules/prisma/build/index.js",
  ...args,
  "--config",
  "prisma/prisma.config.ts",
];

export const prisma = (args: string[], env: Record<string, string> = {}) =>
  run(prismaCommand(args), { env: { ...process.env, ...env } });

/** Prisma's own account of what it does is shown only when it fails. */
export async function quietPrisma(args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = start(prismaCommand(args), {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [code, ...said] = await Promise.all([
    ended(child),
    ...[child.stdout, child.stderr].map(read),
  ]);
  if (code !== 0) throw new Refusal(said.join("\n"));
}

const read = (stream: ChildProcess["stdout"]) => (stream ? text(stream) : "");
