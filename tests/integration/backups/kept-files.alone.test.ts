import { mkdtemp, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { lastBackup } from "@/lib/backups/backup.queries";
import { eraseStoredFile } from "@/lib/documents/stored-file.commands";
import { sweepFiles } from "@/lib/documents/unnamed.commands";
import { db } from "@/lib/platform/db/client";
import { newPair } from "@/lib/run/backup/age";
import { takeBackup } from "@/lib/run/backup/backup";
import { keptThere } from "@/lib/run/backup/files";
import { listBackups, nameOf } from "@/lib/run/backup/manifest";
import { folderPlace, type Place } from "@/lib/run/backup/place";
import { accepted, act } from "@/tests/factories/people";
import { aFullDraft, type Vae } from "@/tests/factories/vae";
import { asOwner } from "@/tests/factories/versions";

const DAY = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * DAY);

const made: string[] = [];
async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "backup-"));
  made.push(folder);
  return folder;
}
let files: string;
let recipient: string;
let dossier: Vae;
beforeAll(async () => {
  files = await aFolder();
  vi.stubEnv("FILES_DIR", files);
  ({ recipient } = await newPair());
  dossier = await aFullDraft();
});
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true });
});

const backup = (place: Place) => takeBackup(place, { recipient, keepDays: 30 });
const isThere = async (place: Place, key: string) =>
  (await keptThere(place, key.slice(0, 1))).has(key);

/** As if a backup had been taken so many days ago. */
async function grown(folder: string, name: string, days: number): Promise<void> {
  const older = nameOf(ago(days));
  for (const end of ["", ".json"])
    await rename(join(folder, "backups", name + end), join(folder, "backups", older + end));
}

const proof = () =>
  db.storedFile.findFirstOrThrow({
    where: { candidacyId: dossier.id, purpose: "PROOF" },
    select: { id: true, storageKey: true },
  });

test("a file is copied once, and leaves once no kept backup names it", async () => {
  const folder = await aFolder();
  const place = folderPlace(folder);
  const { id, storageKey } = await proof();
  const first = await backup(place);
  expect(first).toMatchObject({ files: 2, added: 2, lost: [] });
  expect(await lastBackup()).toMatchObject({ name: first.name, files: 2 });
  expect(await backup(place)).toMatchObject({ files: 2, added: 0 });
  await grown(folder, first.name, 6);
  accepted(await act(dossier.person, (work) => eraseStoredFile(work, id), ago(5)));
  const second = await backup(place);
  expect(second).toMatchObject({ files: 1, added: 0 });
  expect(await isThere(place, storageKey)).toBe(true);
});

test("what a month has passed over is gone from the place, with the file that was erased before", async () => {
  const folder = await aFolder();
  const place = folderPlace(folder);
  const living = await db.storedFile.findFirstOrThrow({
    where: { erasedAt: null },
    select: { storageKey: true },
  });
  const erased = await db.storedFile.findFirstOrThrow({
    where: { erasedAt: { not: null } },
    select: { storageKey: true },
  });
  const { name } = await backup(place);
  await place.disk.put(`files/${erased.storageKey.slice(0, 1)}/${erased.storageKey}.age`, "x");
  await grown(folder, name, 31);
  const { name: kept } = await backup(place);
  expect(await isThere(place, living.storageKey)).toBe(true);
  expect(await isThere(place, erased.storageKey)).toBe(false);
  expect(await listBackups(place)).toEqual({ whole: [kept], begun: [kept] });
});

test("a file of which the database knows nothing stays, until all backups are from after a restoration", async () => {
  const folder = await aFolder();
  const place = folderPlace(folder);
  const [stranger, later] = ["ab", "cd"].map(
    (start) => `${start}000000-0000-4000-8000-000000000000`,
  );
  for (const key of [stranger, later])
    await place.disk.put(`files/${key?.slice(0, 1)}/${key}.age`, "x");
  await utimes(join(folder, `files/a/${stranger}.age`), ago(9), ago(9));
  const { name } = await backup(place);
  expect(await isThere(place, stranger ?? "")).toBe(true);
  await asOwner((query) =>
    query(`INSERT INTO "Restoration" VALUES (gen_random_uuid(), 'x', $1, $1)`, [ago(8)]),
  );
  await grown(folder, name, 9);
  await backup(place);
  expect(await isThere(place, stranger ?? "")).toBe(true);
  await rm(join(folder, "backups"), { recursive: true });
  await backup(place);
  expect(await isThere(place, stranger ?? "")).toBe(false);
  expect(await isThere(place, later ?? "")).toBe(true);
});

test("a file that the portal has lost is told, and the rest is kept", async () => {
  const place = folderPlace(await aFolder());
  const { storageKey } = await db.storedFile.findFirstOrThrow({
    where: { erasedAt: null },
    select: { storageKey: true },
  });
  await writeFile(join(files, storageKey), "autre chose");
  expect(await backup(place)).toMatchObject({ files: 1, added: 0, lost: [storageKey] });
});

test("a file that is erased while a backup goes on is in it, though the bytes of the night are swept meanwhile", async () => {
  const place = folderPlace(await aFolder());
  const dossier = await aFullDraft();
  const { id, storageKey } = await db.storedFile.findFirstOrThrow({
    where: { candidacyId: dossier.id, purpose: "PROOF" },
  });
  let isErased = false;
  const put: Place["put"] = async (...part) => {
    if (!isErased) {
      isErased = true; // the moment of the backup is taken, its files are still to come
      accepted(await act(dossier.person, (work) => eraseStoredFile(work, id), new Date()));
      await sweepFiles();
    }
    return place.put(...part);
  };
  await backup({ ...place, put });
  expect(await isThere(place, storageKey)).toBe(true);
});

test("another portal's place is refused, and so is a portal that is being restored", async () => {
  const folder = await aFolder();
  const place = folderPlace(folder);
  const { name } = await backup(place);
  const file = join(folder, "backups", `${name}.json`);
  await writeFile(
    file,
    (await readFile(file, "utf8")).replace(/"AUDIT_KEY":"../, '"AUDIT_KEY":"zz'),
  );
  await expect(backup(place)).rejects.toThrow("choisissez un autre lieu");
  await asOwner((query) =>
    query(`INSERT INTO "Restoration" (id, "startedAt") VALUES (gen_random_uuid(), now())`),
  );
  await expect(backup(folderPlace(await aFolder()))).rejects.toThrow("restauration est en cours");
});
