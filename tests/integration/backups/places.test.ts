import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decrypted, encrypted, newPair } from "@/lib/run/backup/age";
import {
  dropBackup,
  listBackups,
  marksOf,
  nameOf,
  partKey,
  readManifest,
  writeManifest,
} from "@/lib/run/backup/manifest";
import { folderPlace, type Place, s3Place } from "@/lib/run/backup/place";
import { anS3 } from "../platform/storage/disks";

const KEYS = { AUDIT_KEY: "a".repeat(32), FACTOR_KEY: "f".repeat(32) };

async function aFolderPlace() {
  const folder = await mkdtemp(join(tmpdir(), "place-"));
  return { place: folderPlace(folder), close: () => rm(folder, { recursive: true }) };
}
async function anS3Place() {
  const { settings, close } = await anS3();
  return { place: s3Place(settings), close };
}

describe.each([
  ["a folder", aFolderPlace],
  ["an S3 bucket", anS3Place],
])("in %s", (_, open) => {
  let place: Place;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ place, close } = await open());
  });
  afterAll(() => close());

  async function aBackup(name: string) {
    const part = await place.put(partKey(name, "User.gz.age"), Readable.from(["rows"]));
    const table = { name: "User", columns: ["id"], rows: 1, part };
    const content = { format: 1 as const, name, startedAt: "2026-11-29T21:45:00.000Z" };
    return { ...content, migrations: ["m"], tables: [table], files: 0, keys: marksOf(KEYS) };
  }

  test("nothing is there at first", async () => {
    expect(await listBackups(place)).toEqual({ whole: [], begun: [] });
  });

  test("a backup is whole once its manifest is there, and gone with all its parts", async () => {
    const name = nameOf(new Date("2026-11-29T21:45:00Z"));
    const content = await aBackup(name);
    expect(await listBackups(place)).toEqual({ whole: [], begun: [name] });
    await expect(readManifest(place, name, KEYS)).rejects.toThrow("n’est pas entière");
    await writeManifest(place, content, KEYS);
    expect(await listBackups(place)).toEqual({ whole: [name], begun: [name] });
    expect(await readManifest(place, name, KEYS)).toMatchObject(content);
    expect(await text(await place.disk.getStream(content.tables[0]?.part.key ?? ""))).toBe("rows");
    await dropBackup(place, name);
    expect(await listBackups(place)).toEqual({ whole: [], begun: [] });
  });

  test("other keys and a changed word are refused", async () => {
    const name = nameOf(new Date("2026-11-29T22:00:00Z"));
    await writeManifest(place, await aBackup(name), KEYS);
    for (const key of ["AUDIT_KEY", "FACTOR_KEY"] as const)
      await expect(readManifest(place, name, { ...KEYS, [key]: "x".repeat(32) })).rejects.toThrow(
        `${key} n’est pas celle de la sauvegarde`,
      );
    const key = `backups/${name}.json`;
    const written = await text(await place.disk.getStream(key));
    await place.disk.put(key, written.replace('"rows":1', '"rows":2'));
    await expect(readManifest(place, name, KEYS)).rejects.toThrow("a été modifiée");
    await place.disk.put(key, written.slice(0, -9));
    await expect(readManifest(place, name, KEYS)).rejects.toThrow("n’est pas entière");
  });
});

test("what breaks on its way leaves nothing in the folder, and another attempt succeeds", async () => {
  const folder = await mkdtemp(join(tmpdir(), "place-"));
  const place = folderPlace(folder);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from("begin");
      throw new Error("cut");
    })(),
  );
  await expect(place.put("files/ab/x.age", broken)).rejects.toThrow("cut");
  expect(await place.disk.exists("files/ab/x.age")).toBe(false);
  const { bytes } = await place.put("files/ab/x.age", Readable.from(["whole"]));
  expect(bytes).toBe(5);
  await rm(folder, { recursive: true });
});

test("only the identity of the recipient reads, and a changed byte is noticed", async () => {
  const [pair, other] = [await newPair(), await newPair()];
  const sealed = Buffer.concat(
    await (await encrypted(Readable.from([Buffer.from("secret")]), pair.recipient)).toArray(),
  );
  const read = async (bytes: Buffer, identity: string) =>
    text(await decrypted(Readable.from([bytes]), identity));
  expect(sealed.includes("secret")).toBe(false);
  expect(await read(sealed, pair.identity)).toBe("secret");
  await expect(read(sealed, other.identity)).rejects.toThrow();
  await expect(
    read(Buffer.concat([sealed.subarray(0, -1), Buffer.of(0)]), pair.identity),
  ).rejects.toThrow();
});
