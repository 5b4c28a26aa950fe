import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { endEverySession } from "@/lib/accounts/sign-in/user-session.commands";
import { holdMessagesBack } from "@/lib/messages/held-back.commands";
import { clockActor } from "@/lib/platform/actor/actor";
import { openFactor } from "@/lib/platform/auth/factor-key";
import { clock } from "@/lib/platform/clock";
import { read } from "@/lib/platform/db/read";
import { commit } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";
import { verified } from "@/lib/platform/storage/verified";
import { requireFilesFolder } from "../launch/environment.ts";
import { loadReference, migrate, requireGroup } from "../launch/migrations.ts";
import { Refusal } from "../launch/process.ts";
import { connected } from "../launch/roles.ts";
import { decrypted } from "./age.ts";
import { loadDatabase } from "./load.ts";
import { listBackups, type Manifest, readManifest } from "./manifest.ts";
import type { Place } from "./place.ts";
import { bringFilesBack } from "./restored-files.ts";

type Say = (sentence: string) => void;
type From = { place: Place; identity: string; withoutMissing: boolean };

/**
 * Puts a backup back into an empty database and into the storage of the environment: the rows, then what later migrations
 * do to them, then the files. Cut short, it goes on where it was when it is run again; until it ends nothing of the storage
 * is swept. Nobody is signed in afterwards, and no message leaves by itself that may have left before.
 */
export async function restore(
  ownerUrl: string,
  from: From,
  wanted: string | undefined,
  say: Say,
): Promise<void> {
  const manifest = await choose(from.place, wanted);
  await requireFilesFolder();
  await requireGroup(ownerUrl);
  const isLoaded = await loadDatabase(ownerUrl, manifest, (table) => open(from, table.part));
  say(
    isLoaded
      ? `La base de ${manifest.name} est restaurée : ${manifest.tables.length} tables.`
      : `La base de ${manifest.name} l’était déjà : la suite reprend.`,
  );
  await finish(ownerUrl, from, say);
}

/**
 * What is left to do where PostgreSQL's own means put the database back (a recovery to a moment, a dump of one's own): noted
 * as a restoration, then the same as after `restore`.
 */
export async function takeUp(ownerUrl: string, from: From, say: Say): Promise<void> {
  await migrate(ownerUrl);
  await connected(ownerUrl, (client) =>
    client.query(
      `INSERT INTO "Restoration" (id, "startedAt") VALUES (gen_random_uuid(), clock_timestamp()) ON CONFLICT DO NOTHING`,
    ),
  );
  await requireFactorKey();
  await finish(ownerUrl, from, say);
}

async function finish(ownerUrl: string, from: From, say: Say): Promise<void> {
  await migrate(ownerUrl);
  await loadReference(ownerUrl);
  await settle();
  await restoreFiles(from, say);
  await connected(ownerUrl, (client) =>
    client.query(
      `UPDATE "Restoration" SET "finishedAt" = clock_timestamp() WHERE "finishedAt" IS NULL`,
    ),
  );
}

/** Brings back the files that the storage has lost, or holds altered; refuses where some do not come back. */
export async function restoreFiles(from: From, say: Say): Promise<void> {
  const { brought, lacking } = await bringFilesBack(from.place, from.identity);
  say(`Fichiers revenus : ${brought}.`);
  if (lacking.length > 0 && !from.withoutMissing)
    throw new Refusal(
      `Fichiers qui manquent encore à la sauvegarde, ou ne s’ouvrent pas avec cette clé : ${lacking.length}. Ce sont ${lacking.slice(0, 20).join(", ")}. Relancez la même commande ; pour terminer sans eux, ajoutez --without-missing.`,
    );
}

/** The last whole backup, or the one that was named. */
async function choose(place: Place, wanted: string | undefined): Promise<Manifest> {
  const name = wanted ?? (await listBackups(place)).whole.at(-1);
  if (!name) throw new Refusal("Aucune sauvegarde entière ne s’y trouve.");
  return readManifest(place, name, env);
}

async function open({ place, identity }: From, { key, sha256 }: { key: string; sha256: string }) {
  const kept = pipeline(await place.disk.getStream(key), verified(sha256), () => {});
  return pipeline(await decrypted(kept, identity), createGunzip(), () => {});
}

async function settle(): Promise<void> {
  const done = await commit({ actor: clockActor, now: clock.now() }, async (work) => {
    await endEverySession(work);
    await holdMessagesBack(work);
  });
  if (!done.ok) throw new Refusal("La base est trop occupée : relancez la même commande.");
}

async function requireFactorKey(): Promise<void> {
  const factor = await read(clockActor, (tx) => tx.secondFactor.findFirst());
  try {
    if (factor) openFactor(factor.userId, factor.secret);
  } catch {
    throw new Refusal("FACTOR_KEY n’ouvre pas les doubles authentifications de cette base.");
  }
}
