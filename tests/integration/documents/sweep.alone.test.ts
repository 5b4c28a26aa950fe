import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { eraseStoredFile, saveUpload } from "@/lib/documents/stored-file.commands";
import { sweepFiles } from "@/lib/documents/unnamed.commands";
import { countUnnamed } from "@/lib/documents/unnamed.queries";
import { storeBytes } from "@/lib/platform/storage/storage";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { listenToLog } from "@/tests/factories/log";
import { accepted, act, NOW } from "@/tests/factories/people";
import { aDraft, type Vae } from "@/tests/factories/vae";
import { asOwner } from "@/tests/factories/versions";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

let folder: string;
let dossier: Vae;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sweep-"));
  vi.stubEnv("FILES_DIR", folder);
  dossier = await aDraft();
});
afterAll(() => rm(folder, { recursive: true }));

/** Bytes that came to the storage some time ago, by its own clock. */
async function bytes(age: number, key?: string): Promise<string> {
  const kept = key ?? (await storeBytes(Buffer.from("pièce"), "application/pdf")).key;
  if (key) await writeFile(join(folder, key), "pièce");
  const at = new Date(Date.now() - age);
  await utimes(join(folder, kept), at, at);
  return kept;
}

/** Bytes and the row that names them. */
async function aFile(age: number) {
  const key = await bytes(age);
  const upload = { key, size: 6, sha256: "0".repeat(64), mime: "application/pdf", name: "x.pdf" };
  const id = accepted(
    await act(dossier.person, (work) =>
      saveUpload(work, upload as never, "PROOF", { candidacyId: dossier.id }),
    ),
  );
  return { id, key };
}

async function anErasedFile(at = NOW) {
  const { id, key } = await aFile(400 * DAY);
  accepted(await act(dossier.person, (work) => eraseStoredFile(work, id), at));
  return key;
}

const there = (keys: string[]) => keys.map((key) => existsSync(join(folder, key)));
const restoration = (finishedAt: Date | null) =>
  asOwner((query) =>
    query(`INSERT INTO "Restoration" VALUES ($1, 'essai', $2, $3)`, [
      ...[randomUUID(), new Date(Date.now() - 30 * DAY), finishedAt],
    ]),
  );
const finish = (at: Date) =>
  asOwner((query) => query(`UPDATE "Restoration" SET "finishedAt" = $1`, [at]));
const differences = async () => {
  const found = await Readable.from(findDifferences()).toArray();
  return found.filter(({ check }) => check === "filesUnnamed").map(({ row }) => row);
};

test("of a storage of which the database knows nothing, nothing goes, and it is said", async () => {
  const said = listenToLog();
  const foreign = await bytes(3 * DAY);
  await sweepFiles();
  expect(there([foreign])).toEqual([true]);
  expect(said()).toMatchObject([
    { what: "sweepFiles", reason: "OUT_OF_PROPORTION", unknown: 1, named: 0 },
  ]);
  expect(await differences()).toEqual(["1"]);
  await rm(join(folder, foreign));
});

test("what was erased or what no row names goes after a day, and nothing else", async () => {
  const { key: living } = await aFile(400 * DAY);
  const erased = await anErasedFile();
  const leaving = await anErasedFile(new Date(Date.now() - DAY + HOUR));
  const left = await bytes(DAY + HOUR);
  const arriving = await bytes(DAY - HOUR);
  const another = await bytes(400 * DAY, "lisez-moi.txt");
  expect(await countUnnamed()).toEqual({ all: 4, young: 2, overdue: 1 });
  await sweepFiles();
  expect(there([living, erased, leaving, left, arriving, another])).toEqual([
    ...[true, false, true],
    ...[false, true, true],
  ]);
  await sweepFiles();
  expect(await countUnnamed()).toEqual({ all: 2, young: 2, overdue: 0 });
});

test("nothing goes while the portal is restored; for a week after it, what no row names stays", async () => {
  const [erased, left] = [await anErasedFile(), await bytes(3 * DAY)];
  await restoration(null);
  await sweepFiles();
  expect(there([erased, left])).toEqual([true, true]);
  expect(await differences()).toEqual([]);
  await finish(new Date(Date.now() - 6 * DAY));
  await sweepFiles();
  expect(there([erased, left])).toEqual([false, true]);
  expect(await differences()).toEqual([]);
});
