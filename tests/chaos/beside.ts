import { setTimeout } from "node:timers/promises";
import { build } from "../../lib/run/launch/build.ts";
import { type Environment, FORMS_KEY } from "../../lib/run/launch/environment.ts";
import { loadReference, migrate } from "../../lib/run/launch/migrations.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { Refusal } from "../../lib/run/launch/process.ts";
import { serve } from "../../lib/run/launch/serve.ts";
import { answers } from "../e2e/support/own-portal.ts";
import { checkOut, type Release } from "../support/release.ts";
import { type Ground, openGround } from "./ground.ts";
import { type Load, startLoad } from "./load.ts";
import type { Reached } from "./reached.ts";

const BUILD_PATIENCE = 15 * 60_000;
/** For so long the older release serves alone, before its database is migrated beneath it. */
const ALONE = 10_000;

export type Update = { portal: Reached; older: string; load: Load };

/**
 * Updates a portal under load as an operator does: an older release serves, its database is migrated, the present one
 * serves beside it for so long, each with its worker; then the older one ends, and what was sent is reckoned.
 */
export async function updateBeside(
  named: string | undefined,
  minutes: number,
  reckon: (update: Update) => Promise<void>,
): Promise<void> {
  const release = await checkOut(named);
  const ports = { older: await freePort(), present: await freePort() };
  const ground = await openGround(ports.older);
  const closing: (() => Promise<unknown>)[] = [release.remove, ground.close];
  try {
    const served = await build(undefined, ground.env[FORMS_KEY]); // the older one is built with it too, as in production
    const stopOlder = await startOlder(release, ground, ports.older);
    closing.push(stopOlder);
    const older = `http://localhost:${ports.older}`;
    const portal = { ...ground, addresses: [older] };
    const stop = await startLoad(portal);
    await setTimeout(ALONE);
    await migrate(ground.owner);
    await loadReference(ground.owner);
    closing.push(await startPresent(ground.env, served, ports.present));
    portal.addresses.push(`http://localhost:${ports.present}`);
    await setTimeout(minutes * 60_000);
    const load = await stop();
    await stopOlder();
    await reckon({ portal, older, load });
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function startOlder(release: Release, { owner, env }: Ground, port: number) {
  await release.migrate(owner);
  const { stop, ended } = release.start({ ...env, PORT: String(port) });
  const over = ended.then(() => Promise.reject(new Refusal("La version plus ancienne s’arrête.")));
  await Promise.race([answers(`http://localhost:${port}/api/health`, 200, BUILD_PATIENCE), over]);
  over.catch(() => undefined); // from now on it is asked to
  return stop;
}

async function startPresent(env: Environment, served: string, port: number) {
  const stopping = new AbortController();
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const ended = serve({ ports: [port], env, stopping: stopping.signal, build: served }, resolve);
  await Promise.race([ready, ended]);
  return () => {
    stopping.abort();
    return ended;
  };
}
