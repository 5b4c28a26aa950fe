import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { fileTypeFromFile } from "file-type";
import type { Disk } from "flydrive";
import {
  type StoredUpload,
  UPLOAD_MIMES,
  type UploadMime,
  type UploadRefusal,
} from "@/lib/platform/form/upload";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/form/upload-limit";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { type Spooled, spool, withSpool } from "./spool";
import { verified } from "./verified";

export type StoredBytes = { key: string; size: number; sha256: string; mime: string };
export type FileStore = ReturnType<typeof fileStore>;

/** Files under random keys on one disk. A key is given out only once its whole content is there. */
export function fileStore(disk: Disk) {
  async function receiveUpload(stream: Readable): Promise<Result<StoredUpload, UploadRefusal>> {
    stream.on("error", () => {}); // it may break before anyone reads it; `spool` finds out
    return withSpool(async (folder) => {
      const spooled = await spool(stream, folder, MAX_UPLOAD_BYTES);
      if (!spooled.ok) return spooled;
      if (spooled.value.size === 0) return err("EMPTY");
      const mime = await acceptedType(spooled.value.path);
      return mime ? ok(await keep(spooled.value, mime)) : err("WRONG_TYPE");
    });
  }

  async function keep({ path, size, sha256 }: Spooled, mime: UploadMime): Promise<StoredUpload> {
    const key = randomUUID();
    const write = () =>
      disk.putStream(key, createReadStream(path), { contentType: mime, contentLength: size });
    await wholeOrNothing(key, write);
    return { key, size, sha256, mime };
  }

  async function storeBytes(bytes: Uint8Array, mime: string): Promise<StoredBytes> {
    const key = randomUUID();
    await wholeOrNothing(key, () =>
      disk.put(key, bytes, { contentType: mime, contentLength: bytes.byteLength }),
    );
    return {
      key,
      size: bytes.byteLength,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      mime,
    };
  }

  async function wholeOrNothing(key: string, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      await disk.delete(key).catch(() => {}); // the first failure is the one to tell
      throw error;
    }
  }

  /**
   * Given out once its first bytes are there: bytes that are lost, and those of a small file that were changed, are told at
   * once, not by a broken answer. A larger one that was changed breaks off before its end.
   */
  async function openFile(key: string, sha256: string): Promise<Readable> {
    const stream = pipeline(await disk.getStream(key), verified(sha256), () => {}); // told to who reads
    await once(stream, "readable");
    return stream;
  }

  /** Whether the bytes are there, and are those that were kept. */
  async function isStored(key: string, sha256: string): Promise<boolean> {
    try {
      await finished((await openFile(key, sha256)).resume());
      return true;
    } catch {
      return false;
    }
  }

  const eraseFile = (key: string): Promise<void> => disk.delete(key);

  return { receiveUpload, storeBytes, openFile, isStored, eraseFile };
}

/** By content: what the name or the browser says counts for nothing. */
async function acceptedType(path: string): Promise<UploadMime | undefined> {
  const found = await fileTypeFromFile(path);
  return UPLOAD_MIMES.find((mime) => mime === found?.mime);
}
