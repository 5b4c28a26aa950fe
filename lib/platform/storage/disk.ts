import "server-only";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";

export type S3Settings = {
  endpoint: string | undefined;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
};

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
