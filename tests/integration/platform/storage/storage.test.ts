import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/form/upload-limit";
import { type FileStore, fileStore } from "@/lib/platform/storage/file-store";
import { aBucket, aFolder, type TestDisk } from "./disks";
import { pdfWith } from "./pdf-file";
import { jpeg, pdf, photo, png } from "./samples";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const scripted = pdfWith({ catalog: "/OpenAction<</S/JavaScript/JS(app.alert(1))>>" });
const inChunks = (bytes: Buffer, size = 60_000) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
    { objectMode: false },
  );
/** Of this file of tests alone: others receive files at the same time. */
let machine: string;
beforeAll(async () => {
  machine = await mkdtemp(join(tmpdir(), "machine-"));
  vi.stubEnv("TMPDIR", machine);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(machine, { recursive: true });
});
const spools = async () =>
  (await readdir(machine)).filter((name) => name.startsWith("portail-depot-"));

describe.each([
  ["a folder", aFolder],
  ["an S3 bucket", aBucket],
])("files in %s", (_where, open) => {
  let place: TestDisk;
  let store: FileStore;
  beforeAll(async () => {
    place = await open();
    store = fileStore(place.disk);
  });
  afterAll(() => place.close());

  const refused = async (stream: Readable, error: string) => {
    const before = await place.keys();
    expect(await store.receiveUpload(stream)).toEqual({ ok: false, error });
    expect(await place.keys()).toEqual(before);
  };

  it.each([
    ["application/pdf", pdf(900)],
    ["image/png", png],
    ["image/jpeg", jpeg],
    ["image/jpeg", photo(3_000_001)],
    ["image/jpeg", photo(MAX_UPLOAD_BYTES - 1)],
    ["image/jpeg", photo(MAX_UPLOAD_BYTES)],
  ])("keeps %s byte for byte", async (mime, bytes) => {
    const received = await store.receiveUpload(inChunks(bytes));
    if (!received.ok) throw new Error(received.error);
    expect(received.value).toMatchObject({ size: bytes.length, sha256: sha256(bytes), mime });
    const read = await buffer(await store.openFile(received.value.key, received.value.sha256));
    expect(read.equals(bytes)).toBe(true);
    await store.eraseFile(received.value.key);
    expect(await place.keys()).not.toContain(received.value.key);
  });

  it("tells at once of bytes that are lost, before anything of them is given out", async () => {
    await expect(store.openFile("11111111-2222-4333-8444-555555555555", "")).rejects.toThrow();
  });

  it.each([5_000, 3_000_001])(
    "gives out no whole file of %i bytes that were changed",
    async (size) => {
      const { key } = await store.storeBytes(pdf(size), "application/pdf");
      const read = store.openFile(key, sha256(png)).then(buffer);
      await expect(read).rejects.toMatchObject({ name: "BytesChanged" });
      expect(await store.isStored(key, sha256(png))).toBe(false);
      expect(await store.isStored(key, sha256(pdf(size)))).toBe(true);
    },
  );

  it("gives every file its own random key, whatever its content", async () => {
    const first = await store.receiveUpload(inChunks(png));
    const second = await store.receiveUpload(inChunks(png));
    if (!first.ok || !second.ok) throw new Error("refused");
    expect(first.value.key).not.toBe(second.value.key);
    expect(await place.keys()).toEqual(expect.arrayContaining([first.value.key, second.value.key]));
  });

  it("keeps a generated document and lets it be erased twice", async () => {
    const bytes = pdf(12_345);
    const stored = await store.storeBytes(bytes, "application/pdf");
    expect(stored).toMatchObject({ size: 12_345, sha256: sha256(bytes), mime: "application/pdf" });
    expect((await buffer(await store.openFile(stored.key, stored.sha256))).equals(bytes)).toBe(
      true,
    );
    await store.eraseFile(stored.key);
    await store.eraseFile(stored.key);
    await expect(store.openFile(stored.key, stored.sha256).then(buffer)).rejects.toThrow();
  });

  it("lists what is there, with the time at which it came", async () => {
    const { key } = await store.storeBytes(png, "image/png");
    const listed = (await Readable.from(store.listStored()).toArray()).flat();
    expect(listed.map((bytes) => bytes.key).sort()).toEqual((await place.keys()).sort());
    const { keptAt } = listed.find((bytes) => bytes.key === key) ?? {};
    expect(Math.abs(((await keptAt?.())?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    await store.eraseFile(key);
    expect(await keptAt?.()).toBeNull();
  });

  it("refuses one byte more than the limit, without waiting to know the length", () =>
    refused(inChunks(photo(MAX_UPLOAD_BYTES + 1)), "TOO_LARGE"));

  it("refuses an empty file", () => refused(Readable.from([]), "EMPTY"));

  it("refuses what the content shows, and keeps nothing of it", async () => {
    const program = Buffer.concat([Buffer.from("MZ\x90\x00\x03", "latin1"), randomBytes(600)]);
    await refused(inChunks(program), "WRONG_TYPE");
    await refused(inChunks(scripted), "SCRIPT");
  });

  it("keeps a PDF from its header on, with the hash of what it keeps", async () => {
    const control = Buffer.from("\x1b%-12345X@PJL ENTER LANGUAGE=PDF\r\n");
    const document = pdf(5000);
    const received = await store.receiveUpload(inChunks(Buffer.concat([control, document])));
    if (!received.ok) throw new Error(received.error);
    expect(received.value).toMatchObject({ size: 5000, sha256: sha256(document) });
    const read = await buffer(await store.openFile(received.value.key, sha256(document)));
    expect(read.equals(document)).toBe(true);
  });

  it("leaves nothing of an upload that breaks off, at once or on the way", async () => {
    const before = await place.keys();
    const source = new PassThrough();
    const receiving = store.receiveUpload(source);
    source.destroy(new Error("ECONNRESET"));
    expect(await receiving).toEqual({ ok: false, error: "INTERRUPTED" });

    async function* breaking() {
      yield photo(500_000);
      throw new Error("ECONNRESET");
    }
    const onTheWay = store.receiveUpload(Readable.from(breaking(), { objectMode: false }));
    expect(await onTheWay).toEqual({ ok: false, error: "INTERRUPTED" });
    expect(await place.keys()).toEqual(before);
    expect(await spools()).toEqual([]);
  });
});

it("throws what is not the sender's doing, and leaves nothing either", async () => {
  const gone = await aBucket();
  await gone.close();
  await expect(fileStore(gone.disk).receiveUpload(inChunks(png))).rejects.toThrow();
  expect(await spools()).toEqual([]);
});
