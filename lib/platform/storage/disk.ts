import "server-only";
import { opendir } from "node:fs/promises";
import { Disk, type DriveDirectory, type DriveFile } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";

export type S3Settings = {
  endpoint: string | undefined;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
};

const PAGE = 1000;

/** What a folder of the disk holds, files and folders: S3 is asked for the next thousand when it is their turn. */
export async function* listObjects(
  disk: Disk,
  folder = "/",
): AsyncGenerator<DriveFile | DriveDirectory> {
  let paginationToken: string | undefined;
  do {
    const given = await disk.listAll(folder, paginationToken ? { paginationToken } : {});
    yield* given.objects;
    paginationToken = given.paginationToken;
  } while (paginationToken);
}

/** The files of the disk by their keys, a page at a time: however many they are, no more than a page is in memory. */
export async function* listKeys(disk: Disk): AsyncGenerator<string[]> {
  let page: string[] = [];
  for await (const { isFile, key } of entriesOf(disk)) {
    if (!isFile || page.push(key) < PAGE) continue;
    yield page;
    page = [];
  }
  yield page;
}

type Entry = { isFile: boolean; key: string };

/** Of a folder flydrive would read all names at once. */
async function* entriesOf(disk: Disk): AsyncGenerator<Entry> {
  if (disk.driver instanceof FSDriver) {
    for await (const entry of await opendir(disk.driver.options.location))
      yield { isFile: entry.isFile(), key: entry.name };
    return;
  }
  for await (const object of listObjects(disk))
    yield object.isFile ? object : { isFile: false, key: object.prefix };
}

export const folderDisk = (location: string) =>
  new Disk(new FSDriver({ location, visibility: "private" }));

/** Without the two WHEN_REQUIRED the SDK frames the body with checksums that other servers than Amazon's store as content. */
export function s3Disk({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Settings) {
  return new Disk(
    new S3Driver({
      ...(endpoint && { endpoint }),
      region,
      bucket,
      credentials: { accessKeyId, secretAccessKey },
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      forcePathStyle: true,
      supportsACL: false,
      visibility: "private",
    }),
  );
}
