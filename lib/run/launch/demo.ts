import "./die-with-parent.ts"; // npm passes SIGTERM to its shell only
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { demoAccounts, demoPassword } from "../../accounts/sign-in/demo-users.ts";
import { build } from "./build.ts";
import { checkRole } from "./check-role.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { type Environment, embeddedEnvironment, loadDotEnv } from "./environment.ts";
import { home } from "./home.ts";
import { loadReference, migrate } from "./migrations.ts";
import { requestedPort, requireFreePort } from "./ports.ts";
import { main, Refusal, root, run, script } from "./process.ts";
import { dropDatabase, ensureDatabase } from "./roles.ts";
import { serve, stopAsked } from "./serve.ts";

const base = join(home, "demo");
const files = join(base, "files");
const loaded = join(base, "loaded");
const database = "portail";

await main(async () => {
  loadDotEnv();
  if (process.env["DATABASE_URL"]) {
    throw new Refusal(
      "DATABASE_URL est définie : la démonstration ne touche pas à une vraie base. Lancez « npm start », ou retirez cette variable.",
    );
  }
  const port = requestedPort();
  await requireFreePort(port);
  const stopping = stopAsked();
  const reset = process.argv.includes("--reset");
  const live = process.argv.includes("--live");
  const cluster = await startCluster(base).catch(async (error: unknown) => {
    if (!reset) throw error;
    await rm(base, { recursive: true });
    return startCluster(base);
  });
  const lock = await takeForOneself(cluster);
  try {
    if (reset) await rm(loaded, { force: true });
    const env = embeddedEnvironment(cluster, { mode: "demo", database, port, files });
    await prepare(cluster, env, stopping);
    if (stopping.aborted) return;
    const served = live ? undefined : await build(stopping);
    await serve({ ports: [port], env, stopping, build: served }, () => welcome(port));
  } catch (error) {
    if (!stopping.aborted) throw error; // whatever fails once a stop is asked for fails because of it
  } finally {
    await lock.end();
    await cluster.stop();
    console.log("La démonstration est arrêtée.");
  }
});

/** Two demonstrations of one clone would share its data; the lock goes with the process, even a killed one. */
async function takeForOneself(cluster: Cluster): Promise<pg.Client> {
  const client = new pg.Client(cluster.url("postgres"));
  client.on("error", () => undefined); // the database may go away first
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock(1) AS taken");
  if (rows[0]?.taken) return client;
  await client.end();
  throw new Refusal(`Une démonstration tourne déjà depuis ${root} : arrêtez-la d’abord.`);
}

/** Data that was not loaded to its end is nobody's yet, and is loaded again from nothing. */
async function prepare(cluster: Cluster, env: Environment, stopping: AbortSignal): Promise<void> {
  const isLoaded = existsSync(loaded);
  if (!isLoaded) {
    await dropDatabase(cluster, database);
    await rm(files, { recursive: true, force: true });
  }
  await mkdir(files, { recursive: true });
  await ensureDatabase(cluster, database);
  console.log("Préparation de la base de données…");
  const owner = cluster.url(database, "portail_owner");
  await migrate(owner);
  await checkRole(env["DATABASE_URL"] ?? "");
  await loadReference(owner);
  if (isLoaded || stopping.aborted) return;
  console.log("Chargement des données de démonstration…");
  const unhurried = { PGOPTIONS: "-c synchronous_commit=off" }; // an interrupted loading starts again from nothing
  await run(script("prisma/demo.ts"), { env: { ...process.env, ...env, ...unhurried } });
  await writeFile(loaded, "");
}

function welcome(port: number): void {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  const lines = demoAccounts.map(({ email, who }) => `  ${email.padEnd(width)}  ${who}`);
  console.log(`
Le portail est ouvert : http://localhost:${port}

Comptes de démonstration, mot de passe ${demoPassword} :
${lines.join("\n")}

Ctrl-C arrête tout ; les données restent. « npm run demo -- --reset » repart de zéro.
`);
}
