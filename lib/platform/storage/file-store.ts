import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { pipeline as pipe, type Readable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import type { Disk } from "flydrive";
import type { StoredUpload, UploadMime, UploadRefusal } from "@/lib/platform/form/upload";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/form/upload-limit";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { listKeys } from "./disk";
import { examine } from "./examination";
import { cleanedPath } from "./examiner/verdict";
import { spool, withSpool } from "./spool";
import { verified } from "./verified";

export type StoredBytes = { key: string; size: number; sha256: string; mime: string };
type Accepted = { mime: UploadMime; from: number; to: number; isCleaned?: true };
/** Bytes that are there, and when they came by the storage's own clock; null once they are gone. */
export type KeptBytes = { key: string; keptAt: () => Promise<Date | null> };
const TRIAL = "essai";

export type FileStore = ReturnType<typeof fileStore>;

/** What `randomUUID` gives out: whatever else lies in the folder is not ours. */
const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files under random keys on one disk. A key is given out only once its whole content is there. */
export function fileStore(disk: Disk) {
  async function receiveUpload(stream: Readable): Promise<Result<StoredUpload, UploadRefusal>> {
    stream.on("error", () => {}); // it may break before anyone reads it; `spool` finds out
    return withSpool(async (folder) => {
      const spooled = await spool(stream, folder, MAX_UPLOAD_BYTES);
      if (!spooled.ok) return spooled;
      if (spooled.value.size === 0) return err("EMPTY");
      const verdict = await examine(spooled.value.path);
      return "refusal" in verdict
        ? err(verdict.refusal)
        : ok(await keep(spooled.value.path, verdict));
    });
  }

  /** Size and hash are those of what is kept: the document, without what stood around it or told of its making. */
  async function keep(
    spooled: string,
    { mime, from, to, isCleaned }: Accepted,
  ): Promise<StoredUpload> {
    const path = isCleaned ? cleanedPath(spooled) : spooled;
    const key = randomUUID();
    const size = to - from;
    const document = () => createReadStream(path, { start: from, end: to - 1 });
    const hash = createHash("sha256");
    await pipeline(document(), hash);
    await wholeOrNothing(key, () =>
      disk.putStream(key, document(), { contentType: mime, contentLength: size }),
    );
    return { key, size, sha256: hash.digest("hex"), mime };
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

  /**
   * Brings the bytes of a file back under its own key, as long as they are those that were kept: they take the place of
   * what is there once they are whole, and not before.
   */
  async function putBack(
    { key, size, sha256, mime }: StoredBytes,
    content: Readable,
  ): Promise<void> {
    const own = randomUUID();
    const checked = pipe(content, verified(sha256), () => {}); // told to who writes
    await wholeOrNothing(own, () =>
      disk.putStream(own, checked, { contentType: mime, contentLength: size }),
    );
    await disk.move(own, key, { contentType: mime });
  }

  /** Whether it takes a file and lets it go: throws where it does not. The one file for it is none of a row. */
  async function tryStorage(): Promise<void> {
    await disk.put(TRIAL, "");
    await disk.delete(TRIAL);
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
    const stream = pipe(await disk.getStream(key), verified(sha256), () => {}); // told to who reads
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

  /** Everything that is kept, in no order, a page at a time. */
  async function* listStored(): AsyncGenerator<KeptBytes[]> {
    for await (const keys of listKeys(disk)) {
      const ours = keys.filter((key) => KEY.test(key));
      yield ours.map((key) => ({ key, keptAt: () => keptAt(key) }));
    }
  }

  async function keptAt(key: string): Promise<Date | null> {
    try {
      return (await disk.getMetaData(key)).lastModified;
    } catch (error) {
      if (await disk.exists(key)) throw error;
      return null;
    }
  }

  return {
    receiveUpload,
    storeBytes,
    putBack,
    tryStorage,
    openFile,
    isStored,
    eraseFile,
    listStored,
  };
}
