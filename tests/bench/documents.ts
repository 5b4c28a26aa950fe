import { type ChildProcess, execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { routes } from "../../lib/routes.ts";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import type { Environment } from "../../lib/run/launch/environment.ts";
import { run, script, start } from "../../lib/run/launch/process.ts";
import { fillDemo, openPortal } from "./portal.ts";
import { ask } from "./served.ts";

/** What it is measured by is no package of the portal's: fetched for the time it takes. */
const PDFKIT = "pdfkit@0.20.2";
const CERTIFICATES = 500;
const TURNS = 10;
/** A person looks at a page before they ask for the next one. */
const LOOK_MS = 20;
const GOAL = 1.1;

/** Minutes beside pdfkit; then how long a page takes while a worker draws certificates, beside the same page in between. */
export async function benchDocuments(cluster: Cluster, base: string): Promise<void> {
  const env = await fillDemo(cluster, base);
  await run(script("tests/bench/documents/minutes.ts", await fetched(base)), ran(env));
  const portal = await openPortal(env);
  const worker = start(script("tests/bench/documents/certificates.ts", String(CERTIFICATES)), {
    ...ran(env),
    ...{ detached: true, stdio: ["inherit", "inherit", "inherit", "ipc"] }, // a session of its own, as the worker
  });
  try {
    await once(worker, "message");
    const cookie = await portal.cookieOf("secretariat@demo.example");
    const visit = () => ask(portal.address + routes.secretariatCandidacies(), cookie);
    await visitsUntil(visit, setTimeout(2_000));
    const [alone, beside]: [number[], number[]] = [[], []];
    const lasted: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const begun = performance.now();
      beside.push(...(await visitsUntil(visit, draw(worker, turn))));
      lasted.push(performance.now() - begun);
      alone.push(...(await visitsUntil(visit, setTimeout(lasted.at(-1)))));
    }
    const all = lasted.reduce((sum, one) => sum + one, 0);
    console.log(
      `                ${CERTIFICATES} certificates in ${(all / 1000).toFixed(1)} s: a reader waits ${(p95(beside) / p95(alone)).toFixed(2)} of what they wait without (goal ${GOAL}), ${p95(beside).toFixed(0)} ms at the 95th percentile beside ${p95(alone).toFixed(0)}`,
    );
  } finally {
    worker.kill();
    await portal.close();
  }
}

const ran = (env: Environment) => ({ env: { ...env, NODE_ENV: "production" as const } });

async function fetched(base: string): Promise<string> {
  const folder = join(base, "pdfkit");
  await mkdir(folder);
  const how = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder];
  await promisify(execFile)("npm", ["install", ...how, PDFKIT]);
  return folder;
}

/** An equal part of the certificates. */
async function draw(worker: ChildProcess, turn: number): Promise<void> {
  const size = CERTIFICATES / TURNS;
  worker.send({ from: turn * size, to: (turn + 1) * size });
  await once(worker, "message");
}

/** How long each visit took of somebody who asks for the page again and again, in milliseconds. */
async function visitsUntil(visit: () => Promise<void>, over: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let isOver = false;
  const waited = over.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const begun = performance.now();
    await visit();
    times.push(performance.now() - begun);
    await setTimeout(LOOK_MS);
  }
  await waited;
  return times;
}

function p95(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}
