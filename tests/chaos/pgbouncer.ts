import { spawn } from "node:child_process";
import { chown, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { asRoot } from "../../lib/run/launch/home.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { ended, Refusal } from "../../lib/run/launch/process.ts";

const NOBODY = 65534;
const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** PgBouncer as it is installed here, before one database: each connection of the server is lent for one transaction. */
export async function startPgBouncer(base: string, url: string) {
  const to = new URL(url);
  const folder = join(base, "pgbouncer");
  const port = await freePort();
  await mkdir(folder, { mode: 0o700 });
  const users = join(folder, "users.txt");
  const settings = join(folder, "pgbouncer.ini");
  await writeFile(users, `"${to.username}" "${to.password}"\n`);
  await writeFile(
    settings,
    [
      "[databases]",
      `* = host=${to.hostname} port=${to.port}`,
      "[pgbouncer]",
      `listen_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =`,
      `auth_type = scram-sha-256\nauth_file = ${users}`,
      "pool_mode = transaction\nmax_client_conn = 200\ndefault_pool_size = 40",
      "server_login_retry = 1\nlog_connections = 0\nlog_disconnections = 0",
    ].join("\n"),
  );
  if (asRoot) for (const path of [folder, users, settings]) await chown(path, NOBODY, NOBODY);
  const child = spawn("pgbouncer", ["--quiet", settings], { ...identity, stdio: "ignore" });
  const over = ended(child).catch(() => {
    throw new Refusal("PgBouncer n’est pas installé ici.");
  });
  const pooled = Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href;
  await Promise.race([reached(pooled), over]);
  return {
    url: pooled,
    stop: async () => {
      child.kill("SIGTERM");
      await over;
    },
  };
}

async function reached(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (tries === 100) throw error;
      await setTimeout(100);
    }
  }
}
