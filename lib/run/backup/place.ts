import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Disk, DriveDirectory, DriveFile } from "flydrive";
import { folderDisk, listObjects, type S3Settings, s3Disk } from "@/lib/platform/storage/disk";
import { withSpool } from "@/lib/platform/storage/spool";

/** Something that was put at a place, and what it is known again by. */
export type Part = { key: string; bytes: number; sha256: string };

/** What a kill leaves of a file that was being put to a folder. */
export const PART = ".part";

/** Where backups are kept: what is put there under a key is there whole, or not at all. */
export type Place = {
  disk: Disk;
  put: (key: string, source: Readable) => Promise<Part>;
  list: (folder: string) => AsyncGenerator<DriveFile | DriveDirectory>;
};

export function folderPlace(location: string): Place {
  const disk = folderDisk(location);
  return {
    disk,
    async put(key, source) {
      const to = join(location, key);
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      const own = `${to}.${randomUUID()}${PART}`;
      const part = await written(source, own).catch(async (error: unknown) => {
        await rm(own, { force: true });
        throw error;
      });
      await rename(own, to);
      return { key, ...part };
    },
    async *list(folder) {
      if (existsSync(join(location, folder))) yield* listObjects(disk, folder);
    },
  };
}

export function s3Place(settings: S3Settings): Place {
  const disk = s3Disk(settings);
  return {
    disk,
    put: (key, source) =>
      withSpool(async (folder) => {
        const path = join(folder, "part"); // S3 wants to know the length first
        const part = await written(source, path);
        await disk.putStream(key, createReadStream(path), { contentLength: part.bytes });
        return { key, ...part };
      }),
    list: (folder) => listObjects(disk, folder),
  };
}

/** Writes a file down to the disk itself, counted on the way. */
async function written(source: Readable, path: string): Promise<Omit<Part, "key">> {
  const hash = createHash("sha256");
  let bytes = 0;
  async function* counted() {
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  await pipeline(counted, createWriteStream(path, { mode: 0o600, flush: true }));
  return { bytes, sha256: hash.digest("hex") };
}
