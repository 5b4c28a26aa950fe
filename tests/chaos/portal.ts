import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build } from "../../lib/run/launch/build.ts";
import { loadReference, migrate } from "../../lib/run/launch/migrations.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { serve } from "../../lib/run/launch/serve.ts";
import { answers } from "../e2e/support/own-portal.ts";
import { type Children, childrenOf } from "../e2e/support/processes.ts";
import { type Relay, startRelay } from "../support/relay.ts";
import { type Ground, openGround } from "./ground.ts";
import { startPgBouncer } from "./pgbouncer.ts";

const INSTANCES = 2;
const RECOVERY = 60_000;

const isWhole = ({ servers, worker }: Children): boolean =>
  servers.length === INSTANCES && worker !== undefined;

export type Portal = Ground & {
  addresses: string[];
  /** Between the portal on the one hand, its database and its mail server on the other. */
  cables: { database: Relay; mail: Relay };
  children: () => ReturnType<typeof childrenOf>;
  /** The processes of PostgreSQL, its first one before the others. */
  databaseProcesses: () => Promise<number[]>;
  /** All there is answers again. */
  recovered: () => Promise<void>;
};

/** The portal as it is served, two instances and a worker; behind PgBouncer if that is asked for. */
export async function openPortal({ isPooled = false } = {}): Promise<Portal> {
  const served = await build();
  const ports = await Promise.all(Array.from({ length: INSTANCES }, freePort));
  const ground = await openGround(ports[0] ?? 0);
  const { base, owner } = ground;
  await migrate(owner);
  await loadReference(owner);
  const direct = ground.env["DATABASE_URL"] ?? "";
  const pooler = isPooled ? await startPgBouncer(base, direct) : undefined;
  const cables = {
    database: await startRelay(pooler?.url ?? direct),
    mail: await startRelay(ground.mail.url),
  };
  const env = {
    ...{ ...ground.env, DATABASE_URL: cables.database.url, SMTP_URL: cables.mail.url },
    NAMED_STATEMENTS: isPooled ? "non" : "oui",
  };
  const stopping = new AbortController();
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const ended = serve({ ports, env, stopping: stopping.signal, build: served }, resolve);
  await Promise.race([ready, ended]);
  const addresses = ports.map((each) => `http://localhost:${each}`);
  const children = () => childrenOf(process.pid);
  return {
    ...{ ...ground, env, addresses, cables, children },
    databaseProcesses: () => databaseProcesses(join(base, "data")),
    recovered: async () => {
      const giveUp = AbortSignal.timeout(RECOVERY);
      for (let there = await children(); !isWhole(there); there = await children())
        await setTimeout(50, undefined, { signal: giveUp });
      for (const address of addresses) await answers(`${address}/api/health`, 200);
    },
    close: async () => {
      stopping.abort();
      await ended.catch(() => undefined);
      for (const cable of Object.values(cables)) cable.stop();
      await pooler?.stop();
      await ground.close();
    },
  };
}

async function databaseProcesses(data: string): Promise<number[]> {
  const pidFile = await readFile(join(data, "postmaster.pid"), "utf8");
  const first = Number(pidFile.split("\n")[0]);
  const all = (await readdir("/proc")).map(Number).filter((pid) => pid > 0);
  const parents = await Promise.all(
    all.map(async (pid) => ({
      pid,
      parent: await readFile(`/proc/${pid}/status`, "utf8").then(
        (status) => Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]),
        () => 0,
      ),
    })),
  );
  return [first, ...parents.filter(({ parent }) => parent === first).map(({ pid }) => pid)];
}
