import { setTimeout } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import { script, start } from "../../lib/run/launch/process.ts";
import { connected } from "../../lib/run/launch/roles.ts";
import type { Children } from "../e2e/support/processes.ts";
import { cutOff } from "./network.ts";
import type { Portal } from "./portal.ts";

/** Does harm, and undoes what of it would not end by itself; `hold` is how long it lasts, in milliseconds. */
export type Fault = (portal: Portal, hold: number) => Promise<void>;

const WORKER = script("lib/run/worker/main.ts");

const PATIENCE = 60_000;

/** Never 0, which is everybody. */
function theWorker({ worker }: Children): number {
  if (!worker) throw new Error("no worker is there");
  return worker;
}

const any = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
};

/** What it takes a quarter of a minute to recover from: a statement's time and the network's. */
export const LASTING = ["network of the database cut, its connections forgotten"];

/** Everything that is tried, by what is printed of it. */
export const faults: Readonly<Record<string, Fault>> = {
  "mail server away": async ({ mail }, hold) => {
    mail.isAway = true;
    await setTimeout(hold);
    mail.isAway = false;
  },
  "network of the mail server cut": cutOff("mail", "forget"),
  "network of the database cut": cutOff("database", "mend"),
  "network of the database cut, its connections forgotten": cutOff("database", "forget"),
  "server killed": async ({ children }) => {
    process.kill(any((await children()).servers), "SIGKILL");
  },
  "worker killed": async ({ children }) => {
    process.kill(theWorker(await children()), "SIGKILL");
  },
  "database killed": async ({ databaseProcesses, startDatabase }) => {
    for (const pid of await databaseProcesses()) signal(pid, "SIGKILL");
    await setTimeout(500);
    await startDatabase();
  },
  "connection of the database killed": async ({ databaseProcesses }) => {
    const [, ...children] = await databaseProcesses();
    signal(any(children), "SIGKILL");
  },
  "database frozen": async ({ databaseProcesses }, hold) => {
    const all = await databaseProcesses();
    for (const pid of all) signal(pid, "SIGSTOP");
    await setTimeout(hold);
    for (const pid of all) signal(pid, "SIGCONT");
  },
  "server frozen": async ({ children }, hold) => {
    const pid = any((await children()).servers);
    process.kill(pid, "SIGSTOP");
    await setTimeout(hold);
    process.kill(pid, "SIGCONT");
  },
  "lock of the journal held": async ({ superuser }, hold) => {
    await connected(superuser, async (client) => {
      await client.query("SET idle_in_transaction_session_timeout = 0; BEGIN");
      await client.query("SELECT take_chain_head()");
      await setTimeout(hold);
      await client.query("ROLLBACK");
    });
  },
  "disk full": async ({ disk }, hold) => {
    const free = await disk.fill();
    await setTimeout(hold);
    await free();
  },
  "clock 70 days ahead": async ({ env, children }) => {
    const right = theWorker(await children());
    process.kill(right, "SIGSTOP");
    const wrong = start(WORKER, {
      // with it the process apart has the same clock
      env: {
        ...env,
        NODE_ENV: "production",
        NODE_OPTIONS: "--import ./tests/chaos/clock-ahead.ts",
      },
      stdio: "ignore",
    });
    try {
      await refusesLegalJob(env["DATABASE_URL"] ?? "");
    } finally {
      wrong.kill("SIGKILL");
      process.kill(right, "SIGCONT");
    }
  },
};

/** A worker that does not trust its clock leaves what is for good to its next try. */
async function refusesLegalJob(connectionString: string): Promise<void> {
  const queue = "admit-tacitly";
  const boss = new PgBoss({
    connectionString,
    migrate: false,
    createSchema: false,
    supervise: false,
  });
  await boss.start();
  try {
    await boss.deleteQueuedJobs(queue); // one that was refused before waits for its next try
    const id = await boss.send(queue, null);
    if (!id) throw new Error("a job of that kind is under way: nothing can be told of this one");
    for (const giveUp = Date.now() + PATIENCE; Date.now() < giveUp; ) {
      const [job] = await boss.findJobs(queue, { id });
      if (job?.state === "completed")
        throw new Error("a legal job was carried out by a wrong clock");
      if (job?.state === "retry" || job?.state === "failed") return;
      await setTimeout(100);
    }
    throw new Error("the worker with a wrong clock took no job");
  } finally {
    await boss.stop({ graceful: false });
  }
}

function signal(pid: number, what: NodeJS.Signals): void {
  try {
    process.kill(pid, what);
  } catch {
    // it has ended meanwhile
  }
}
