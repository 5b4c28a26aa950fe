import "server-only";
import type { Readable } from "node:stream";
import { env } from "@/lib/platform/env";
import { folderDisk, s3Disk } from "./disk";
import { type FileStore, fileStore, type KeptBytes, type StoredBytes } from "./file-store";

export type { KeptBytes } from "./file-store";

/** A folder by default, S3 as soon as a bucket is configured. */
function configuredDisk() {
  if (!env.S3_BUCKET) return folderDisk(env.FILES_DIR ?? "");
  return s3Disk({
    bucket: env.S3_BUCKET,
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION ?? "",
    accessKeyId: env.S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? "",
  });
}

let kept: FileStore | undefined;
function store(): FileStore {
  kept ??= fileStore(configuredDisk());
  return kept;
}

/** Takes in a file as it comes; a refusal or an interruption leaves nothing behind. */
export const receiveUpload = (stream: Readable) => store().receiveUpload(stream);
/** Keeps a document the portal made. */
export const storeBytes = (bytes: Uint8Array, mime: string) => store().storeBytes(bytes, mime);
/** Brings the bytes of a file back from elsewhere. */
export const putBack = (file: StoredBytes, content: Readable) => store().putBack(file, content);
/** Throws where a file can be written or erased no more. */
export const tryStorage = (): Promise<void> => store().tryStorage();
/** The bytes of a file, as long as they are those that were kept. */
export const openFile = (key: string, sha256: string): Promise<Readable> =>
  store().openFile(key, sha256);
export const isStored = (key: string, sha256: string): Promise<boolean> =>
  store().isStored(key, sha256);
/** Everything that is kept, a page at a time. */
export const listStored = (): AsyncGenerator<KeptBytes[]> => store().listStored();
/** Erasing what is already gone is no failure. */
export const eraseFile = (key: string): Promise<void> => store().eraseFile(key);
