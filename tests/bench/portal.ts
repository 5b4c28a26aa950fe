import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { request } from "@playwright/test";
import { demoPassword } from "../../lib/accounts/sign-in/demo-users.ts";
import { build } from "../../lib/run/launch/build.ts";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import { type Environment, embeddedEnvironment } from "../../lib/run/launch/environment.ts";
import { loadReference, migrate } from "../../lib/run/launch/migrations.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { run, script } from "../../lib/run/launch/process.ts";
import { connected } from "../../lib/run/launch/roles.ts";
import { serve } from "../../lib/run/launch/serve.ts";
import { postForm, readForm } from "../e2e/support/form-post.ts";
import { childrenOf } from "../e2e/support/processes.ts";
import { grow } from "../growth/grow.ts";
import type { Served } from "./served.ts";

const CANDIDACIES = 20_000;

/** The demonstration, with twenty thousand candidacies more; gives the environment that reaches it. */
export async function fillDemo(cluster: Cluster, base: string): Promise<Environment> {
  const env = await loadDemo(cluster, base);
  await connected(cluster.url("portail"), (client) => grow(client, CANDIDACIES));
  return env;
}

export async function loadDemo(cluster: Cluster, base: string): Promise<Environment> {
  const files = join(base, "files");
  await mkdir(files);
  const port = await freePort();
  const env = {
    ...embeddedEnvironment(cluster, { mode: "test", database: "portail", port, files }),
    LOG_LEVEL: "warn",
  };
  await migrate(cluster.url("portail", "portail_owner"));
  await loadReference(cluster.url("portail", "portail_owner"));
  await run(script("prisma/demo.ts"), { env: { ...env, NODE_ENV: "production" } });
  return env;
}

export type Portal = Served & { worker: number; cookieOf: (email: string) => Promise<string> };

/** Serves it as in production, by one server and a worker. */
export async function openPortal(env: Environment): Promise<Portal> {
  const stopping = new AbortController();
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const port = Number(env["PORT"]);
  const over = serve(
    { ports: [port], env, stopping: stopping.signal, build: await build() },
    resolve,
  );
  await Promise.race([ready, over]);
  const { servers, worker = 0 } = await childrenOf(process.pid);
  const address = `http://localhost:${port}`;
  return {
    address,
    worker,
    pid: servers.at(-1) ?? 0,
    cookieOf: (email) => cookieOf(`${address}/connexion`, email),
    close: async () => {
      stopping.abort();
      await over;
    },
  };
}

async function cookieOf(address: string, email: string): Promise<string> {
  const client = await request.newContext();
  const form = await readForm(client, address, "Connexion");
  form.set("email", email);
  form.set("password", demoPassword);
  const answer = await postForm(client, address, form);
  if (answer.status() !== 303) throw new Error(`${email} is not let in (${answer.status()})`);
  const { cookies } = await client.storageState();
  await client.dispose();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
