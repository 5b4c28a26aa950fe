import { pipeline, type Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { noteBackup } from "@/lib/backups/backup.commands";
import { latestRestoration } from "@/lib/backups/restoration.queries";
import { clock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { Refusal } from "../launch/process.ts";
import { encrypted } from "./age.ts";
import { dumpDatabase } from "./dump.ts";
import { type Copied, copyFiles } from "./files.ts";
import {
  type Content,
  listBackups,
  marksOf,
  nameOf,
  partKey,
  readManifest,
  writeManifest,
} from "./manifest.ts";
import type { Place } from "./place.ts";
import { prune } from "./prune.ts";

export type Taken = { name: string; tables: number; files: number; bytes: number } & Pick<
  Copied,
  "added" | "lost"
>;

/**
 * Takes a backup: the database as of one moment, then its files, so that none of those it names is missing; its manifest
 * last, so that one that was cut short is no backup. Then those that have served their time go. Two at once do each other
 * no harm. Refused at a place that keeps another portal's.
 */
export async function takeBackup(
  place: Place,
  { recipient, keepDays }: { recipient: string; keepDays: number },
): Promise<Taken> {
  const startedAt = clock.now();
  const name = nameOf(startedAt);
  if ((await latestRestoration())?.finishedAt === null)
    throw new Refusal("Une restauration est en cours : terminez-la d’abord (« npm run restore »).");
  const last = (await listBackups(place)).whole.at(-1);
  if (last) await readManifest(place, last, env);
  const dump = await dumpDatabase(env.DATABASE_URL, async (table, rows) =>
    place.put(partKey(name, `${table}.gz.age`), await encrypted(zipped(rows), recipient)),
  );
  const { added, lost, ...files } = await copyFiles(place, recipient, startedAt);
  const bytes = dump.tables.reduce((sum, { part }) => sum + part.bytes, files.bytes);
  const content: Content = {
    ...{ format: 1, name, startedAt: startedAt.toISOString() },
    ...dump,
    keys: marksOf(env),
  };
  await writeManifest(place, content, env);
  const finishedAt = clock.now();
  await whole(name, async () => {
    await noteBackup({ name, startedAt, finishedAt, bytes, files: dump.files });
    await prune(place, keepDays, finishedAt);
  });
  return { name, tables: dump.tables.length, files: dump.files, bytes, added, lost };
}

/** What breaks after the manifest leaves a backup that is whole. */
const whole = (name: string, work: () => Promise<void>): Promise<void> =>
  work().catch((error: unknown) => {
    throw new Refusal(
      `La sauvegarde ${name} est entière, mais la suite a échoué (la noter, retirer les anciennes) : ${error}`,
    );
  });

/** What breaks on the way in breaks on the way out, where it is told. */
const zipped = (rows: Readable): Readable => pipeline(rows, createGzip(), () => {});
