import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Disk } from "flydrive";
import S3rver from "s3rver";
import { folderDisk, s3Disk } from "@/lib/platform/storage/disk";

export type TestDisk = { disk: Disk; keys: () => Promise<string[]>; close: () => Promise<void> };

export async function aFolder(): Promise<TestDisk> {
  const location = await mkdtemp(join(tmpdir(), "files-"));
  return {
    disk: folderDisk(location),
    keys: () => readdir(location),
    close: () => rm(location, { recursive: true }),
  };
}

/** A server of S3 on this machine, with one empty bucket. */
export async function anS3() {
  const directory = await mkdtemp(join(tmpdir(), "s3-"));
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory,
    configureBuckets: [{ name: "files", configs: [] }],
  });
  const { port } = await server.run();
  const settings = {
    endpoint: `http://127.0.0.1:${port}`,
    region: "eu-west-1",
    bucket: "files",
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
  };
  const close = async () => {
    await server.close();
    await rm(directory, { recursive: true });
  };
  return { settings, close };
}

export async function aBucket(): Promise<TestDisk> {
  const { settings, close } = await anS3();
  const disk = s3Disk(settings);
  const keys = async () => Array.from((await disk.listAll("/")).objects, (object) => object.name);
  return { disk, keys, close };
}
