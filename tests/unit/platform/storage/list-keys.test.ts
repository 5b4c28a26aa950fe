import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { folderDisk, listKeys, s3Disk } from "@/lib/platform/storage/disk";

test("a large folder is read a thousand names at a time", async () => {
  const folder = await mkdtemp(join(tmpdir(), "many-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const names = Array.from({ length: 1001 }, (_, index) => `file-${index}`);
  for (const name of names) await writeFile(join(folder, name), "x");
  const pages = await Readable.from(listKeys(folderDisk(folder))).toArray();
  expect(pages.map(({ length }) => length)).toEqual([1000, 1]);
  expect(pages.flat().sort()).toEqual(names.sort());
});

/** A bucket of two pages, the second of which is told for the token of the first. */
const page = (key: string, next?: string) => `<?xml version="1.0"?>
  <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>files</Name><KeyCount>1</KeyCount>
  <IsTruncated>${Boolean(next)}</IsTruncated>${next ? `<NextContinuationToken>${next}</NextContinuationToken>` : ""}
  <Contents><Key>${key}</Key><LastModified>2026-11-29T10:00:00.000Z</LastModified><Size>1</Size></Contents></ListBucketResult>`;

test("a large bucket is asked for page after page", async () => {
  const server = createServer(({ url }, answer) => {
    const token = new URL(url ?? "", "http://s3").searchParams.get("continuation-token");
    answer.setHeader("content-type", "application/xml");
    answer.end(token === "more" ? page("second") : page("first", "more"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const account = { accessKeyId: "x", secretAccessKey: "y" };
  const disk = s3Disk({ endpoint, region: "eu-west-1", bucket: "files", ...account });
  expect(await Readable.from(listKeys(disk)).toArray()).toEqual([["first", "second"]]);
});
