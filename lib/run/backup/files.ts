import pLimit from "p-limit";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { HOUR } from "@/lib/platform/shared/duration";
import { isStored, openFile } from "@/lib/platform/storage/storage";
import { encrypted } from "./age.ts";
import { PART, type Place } from "./place.ts";

export type Named = { storageKey: string; sha256: string };

/** Keys are drawn at random: their first sign makes sixteen shares, each held against the place in memory. */
export const SHARES = [..."0123456789abcdef"];
export const within = (share: string) => ({ gte: share, lt: `${share}g` });

export const AT_ONCE = 8;
const folderOf = (share: string) => `files/${share}`;
export const fileKey = (storageKey: string) =>
  `${folderOf(storageKey.slice(0, 1))}/${storageKey}.age`;

/** The files of a share that are at the place, by the keys of their rows. */
export async function keptThere(place: Place, share: string): Promise<Set<string>> {
  const kept = new Set<string>();
  for await (const { isFile, name } of place.list(folderOf(share)))
    if (isFile && name.endsWith(".age")) kept.add(name.slice(0, -4));
  return kept;
}

/** Takes away what a kill left of files that were being put to a folder before a moment. */
export async function dropParts({ disk, list }: Place, share: string, before: Date): Promise<void> {
  for await (const { isFile, name } of list(folderOf(share))) {
    const key = `${folderOf(share)}/${name}`;
    if (!isFile || !name.endsWith(PART)) continue;
    if ((await disk.getMetaData(key)).lastModified < before) await disk.delete(key);
  }
}

/** What is said of the files of a backup: those that came to the place, their bytes, and those that the portal has lost. */
export type Copied = { added: number; bytes: number; lost: string[] };

/**
 * Puts every file there that is not yet, each encrypted by itself. Files never change, so those of rows written since the
 * database was read do no harm; what was erased since then, by a clock that may be an hour behind, is still copied as far
 * as its bytes are there.
 */
export async function copyFiles(place: Place, recipient: string, since: Date): Promise<Copied> {
  const copied: Copied = { added: 0, bytes: 0, lost: [] };
  const limit = pLimit(AT_ONCE);
  for (const share of SHARES) {
    const there = await keptThere(place, share);
    const rows = await needed(share, since);
    const missing = rows.filter(({ storageKey }) => !there.has(storageKey));
    await limit.map(missing, (file) => copyFile(place, recipient, file, copied));
  }
  return copied;
}

/** Clocks agree to within an hour, and a command writes the moment at which it began. */
export const anHourBefore = (moment: Date) => new Date(moment.getTime() - HOUR);

const needed = (share: string, since: Date): Promise<Named[]> =>
  read(clockActor, (tx) =>
    tx.storedFile.findMany({
      where: {
        storageKey: within(share),
        OR: [{ erasedAt: null }, { erasedAt: { gte: anHourBefore(since) } }],
      },
      select: { storageKey: true, sha256: true },
    }),
  );

async function copyFile(
  place: Place,
  recipient: string,
  { storageKey, sha256 }: Named,
  copied: Copied,
): Promise<void> {
  try {
    const content = await encrypted(await openFile(storageKey, sha256), recipient);
    const { bytes } = await place.put(fileKey(storageKey), content);
    copied.added += 1;
    copied.bytes += bytes;
  } catch (error) {
    if (await isStored(storageKey, sha256)) throw error;
    if (!(await isErased(storageKey))) copied.lost.push(storageKey);
  }
}

/** Erased while the backup went on: nothing is lost. */
const isErased = (storageKey: string): Promise<boolean> =>
  read(clockActor, async (tx) => {
    const where = { storageKey, erasedAt: { not: null } };
    return (await tx.storedFile.count({ where })) > 0;
  });
