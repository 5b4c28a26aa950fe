import { execFile } from "node:child_process";
import { createHmac, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { binaries } from "./binaries.ts";
import { asRoot, makeHome } from "./home.ts";
import { ownCertificate } from "./own-certificate.ts";
import { freePort } from "./ports.ts";
import { Refusal } from "./process.ts";

/** The variable, and the secret of the cluster, that opens its certificate. */
export const PASSPHRASE = "SIGNING_PASSPHRASE";

const NOBODY = 65534; // initdb wants a user that has a name
const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
const exec = promisify(execFile);

export type Cluster = {
  /** The address of a database for a role, with that role's own password. */
  url: (database: string, role?: string) => string;
  /** A secret of this cluster alone, always the same under the same name. */
  secret: (name: string) => string;
  /** The file of the certificate that signs here, opened by the secret of its name. */
  certificate: string;
  stop: () => Promise<void>;
};

const FORMAT = [
  ["--username", "postgres", "--auth", "scram-sha-256", "--no-sync"],
  ["--encoding", "UTF8", "--locale", "C", "--locale-provider", "icu", "--icu-locale", "fr-FR"],
].flat();

/** Starts the cluster kept in `base`, or adopts the one that an earlier, killed launcher left running. */
export async function startCluster(base: string, settings: string[] = []): Promise<Cluster> {
  await makeHome(dirname(base));
  await mkdir(base, { recursive: true, mode: 0o700 });
  if (asRoot) await chown(base, NOBODY, NOBODY);
  const { pg_ctl, initdb } = await binaries();
  const data = join(base, "data");
  const as = { ...identity, cwd: base };
  const control = (...args: string[]) => exec(pg_ctl, ["--pgdata", data, ...args], as);

  if (!existsSync(join(data, "PG_VERSION"))) {
    await rm(data, { recursive: true, force: true });
    const pwfile = await drawSecret(base);
    await exec(initdb, ["--pgdata", data, "--pwfile", pwfile, ...FORMAT], as);
  }
  if (!(await runningAddress(base))) {
    await rm(join(data, "postmaster.pid"), { force: true }); // a killed server's number may be someone else's by now
    const options = [`port=${await freePort()}`, "listen_addresses=127.0.0.1", ...settings];
    const flags = [...options, "unix_socket_directories="].map((option) => `-c ${option}`);
    const log = ["--wait", "--silent", "--log", join(base, "log")];
    await control("start", ...log, "--options", flags.join(" ")).catch(() => {
      throw new Refusal(`PostgreSQL ne démarre pas, la raison est dans ${join(base, "log")}`);
    });
  }
  const address = await runningAddress(base);
  if (!address) throw new Error(`PostgreSQL ne répond pas : voir ${join(base, "log")}`);
  const key = await readFile(join(base, "secret"), "utf8");
  const secret = (name: string) => createHmac("sha256", key).update(name).digest("hex");
  return {
    secret,
    certificate: await ownCertificate(base, secret(PASSPHRASE)),
    url(database, username = "postgres") {
      const password = username === "postgres" ? key : secret(username);
      return Object.assign(new URL(address), { pathname: database, username, password }).href;
    },
    async stop() {
      if (await runningAddress(base)) await control("stop", "--mode", "fast", "--wait");
    },
  };
}

async function drawSecret(base: string): Promise<string> {
  const file = join(base, "secret");
  await writeFile(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  if (asRoot) await chown(file, NOBODY, NOBODY);
  return file;
}

/**
 * Where the cluster of `base` answers, if it does. Asked of the server itself: `pg_ctl status` also believes in
 * zombies and in strangers who got the old number.
 */
async function runningAddress(base: string): Promise<string | undefined> {
  const pidFile = await readFile(join(base, "data/postmaster.pid"), "utf8").catch(() => undefined);
  const port = pidFile?.split("\n")[3];
  if (!port) return undefined;
  const key = await readFile(join(base, "secret"), "utf8");
  const address = `postgresql://postgres:${key}@127.0.0.1:${port}/postgres`;
  const client = new pg.Client(address);
  try {
    await client.connect();
    await client.end();
    return address;
  } catch (error) {
    if (!isStarting(error)) return undefined;
    await setTimeout(200);
    return runningAddress(base);
  }
}

const isStarting = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "57P03";
