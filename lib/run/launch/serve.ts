import type { ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import type { Environment } from "./environment.ts";
import { ended, next, Refusal, script, start } from "./process.ts";

const DIE_WITH_PARENT = ["--import", "./lib/run/launch/die-with-parent.ts"];
const GRACE = 10_000;

/** Ctrl-C, `kill` and a closed terminal all ask the same thing. */
export function stopAsked(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
  return stopping.signal;
}

type Served = {
  ports: number[];
  env?: Environment;
  stopping: AbortSignal;
  /** Shows each change of the code at once, without a build; visitors get what is built. */
  live?: boolean;
};

/**
 * Runs the worker and one server for each port until it is asked to stop or one of them ends, then ends them all.
 * They never receive the owner's address.
 */
export async function serve(
  { ports, env = {}, stopping, live = false }: Served,
  whenReady: () => void,
): Promise<void> {
  if (stopping.aborted) return;
  // detached: a Ctrl-C reaches them through the launcher, in order; empty rather than absent: Next reads `.env` too
  const options = {
    detached: true,
    env: {
      ...process.env,
      ...env,
      NODE_ENV: live ? ("development" as const) : ("production" as const),
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_OWNER_URL: "",
      // else next-auth makes an address of what a proxy says of the host, be it a list
      AUTH_URL: env["APP_URL"] ?? process.env["APP_URL"] ?? "",
    },
  };
  const children = [
    start([...DIE_WITH_PARENT, ...script("lib/run/worker/main.ts")], options),
    ...ports.map((port) =>
      start([...DIE_WITH_PARENT, next, live ? "dev" : "start", "--port", String(port)], options),
    ),
  ];
  const over = new AbortController();
  const oneEnded = Promise.race(children.map(ended)).finally(() => over.abort());
  const asked = new Promise((resolve) => stopping.addEventListener("abort", resolve));
  Promise.all(ports.map((port) => answers(port, AbortSignal.any([stopping, over.signal])))).then(
    whenReady,
    () => undefined,
  );
  await Promise.race([oneEnded, asked]);
  await Promise.all(children.map(stop));
  if (!stopping.aborted)
    throw new Refusal("Le portail s’est arrêté de lui-même : la raison est plus haut.");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = ended(child);
  child.kill("SIGTERM");
  const patience = new AbortController();
  setTimeout(GRACE, undefined, { signal: patience.signal }).then(
    () => child.kill("SIGKILL"),
    () => undefined,
  );
  await end;
  patience.abort();
}

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
