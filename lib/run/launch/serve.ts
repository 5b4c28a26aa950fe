import type { SpawnOptions } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import type { Environment } from "./environment.ts";
import { keepRunning } from "./keep-running.ts";
import { DIE_WITH_LAUNCHER, next, script, start } from "./process.ts";

const preload = (file: string) => ["--import", `./lib/run/launch/${file}`];

const inServer = ["drain.ts", "observe.ts", "whole-documents.ts"];

/** Longer than any usual proxy keeps an idle connection (60 s): the one that sends requests is the one that closes. */
const KEEP_ALIVE = ["--keepAliveTimeout", "75000"];

/** Ctrl-C, `kill` and a closed terminal all ask the same thing. */
export function stopAsked(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
  return stopping.signal;
}

type Served = {
  /** One server for each; none where a supervisor keeps the servers elsewhere. */
  ports: number[];
  worker?: boolean;
  env?: Environment;
  stopping: AbortSignal;
  /** The folder of the build to serve; without one, each change of the code is shown at once. */
  build?: string | undefined;
};

/**
 * Keeps the worker and one server for each port running, each apart from the others, until it is asked to stop; then
 * ends them all. Where one of them cannot be kept, the others are ended too and the refusal says which.
 * They never receive the owner's address.
 */
export async function serve(
  { ports, worker = true, env = {}, stopping, build = "" }: Served,
  whenReady: () => void,
): Promise<void> {
  const givenUp = new AbortController();
  const over = AbortSignal.any([stopping, givenUp.signal]);
  const options = {
    ...apart,
    env: {
      ...process.env,
      ...env,
      BUILD_FOLDER: build,
      NODE_ENV: build ? ("production" as const) : ("development" as const),
      NEXT_TELEMETRY_DISABLED: "1",
      NEXT_MANUAL_SIG_HANDLE: build ? "true" : "",
      DATABASE_OWNER_URL: "", // empty rather than absent: Next reads `.env` too
      // else next-auth makes an address of what a proxy says of the host, be it a list
      AUTH_URL: env["APP_URL"] ?? process.env["APP_URL"] ?? "",
    },
  };
  const keep = (name: string, args: string[]) =>
    keepRunning({ name, begin: () => start(args, options), stopping: over }).catch((error) => {
      givenUp.abort();
      throw error;
    });
  const kept = ports.map((port) => keep(`Le serveur du port ${port}`, serverOn(port, build)));
  if (worker) kept.push(keep("Le processus des tâches", workerArguments));
  Promise.all(ports.map((port) => answers(port, over))).then(whenReady, () => undefined);
  for (const child of await Promise.allSettled(kept))
    if (child.status === "rejected") throw child.reason;
}

/** Detached: a Ctrl-C reaches them through the launcher, in order. The channel tells them that it is gone. */
const apart: SpawnOptions = { detached: true, stdio: ["inherit", "inherit", "inherit", "ipc"] };

/** Its objects live for one message: with little room for the young ones, it takes forty megabytes less at rest. */
const SMALL = "--max-semi-space-size=2";
const workerArguments = [SMALL, ...DIE_WITH_LAUNCHER, ...script("lib/run/worker/main.ts")];

const serverOn = (port: number, build: string) => [
  ...DIE_WITH_LAUNCHER,
  ...(build ? [...inServer.flatMap(preload), next, "start", ...KEEP_ALIVE] : [next, "dev"]),
  ...["--port", String(port)],
];

/** Until the application and its database answer. */
async function answers(port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal }).catch(
      () => null,
    );
    if (response?.ok) return;
    await setTimeout(200, undefined, { signal });
  }
}
