import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { Refusal } from "../launch/process.ts";
import type { Place } from "./place.ts";

const part = z.strictObject({ key: z.string(), bytes: z.number(), sha256: z.string() });
const table = z.strictObject({
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number(),
  part,
});
/** What a backup is made of. It is written last: where it is missing, the backup is not whole. */
const content = z.strictObject({
  format: z.literal(1),
  name: z.string(),
  startedAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(table).min(1),
  files: z.number(),
  /** What the keys of the portal are known again by: nothing of them can be read from it. */
  keys: z.strictObject({ AUDIT_KEY: z.string(), FACTOR_KEY: z.string() }),
});
const manifest = content.extend({ seal: z.string() });

export type TableCopy = z.infer<typeof table>;
export type Content = z.infer<typeof content>;
export type Manifest = z.infer<typeof manifest>;
export type Keys = Record<keyof Content["keys"], string>;

const FOLDER = "backups";
const NAME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-[0-9a-f]{6}$/;

/** When it was begun, to the second, and six signs that tell two of one second apart. */
export const nameOf = (startedAt: Date): string =>
  `${startedAt.toISOString().replaceAll(/[-:]|\.\d+/g, "")}-${randomBytes(3).toString("hex")}`;

export function begunAt(name: string): Date {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

export const partKey = (name: string, file: string) => `${FOLDER}/${name}/${file}`;
const manifestKey = (name: string) => `${FOLDER}/${name}.json`;

const derived = (key: string, use: string) => Buffer.from(hkdfSync("sha256", key, "", use, 32));
const markOf = (key: string) => derived(key, "mark of a backup's key").toString("hex");
const sealOf = (what: Content, { AUDIT_KEY }: Keys) =>
  createHmac("sha256", derived(AUDIT_KEY, "seal of a backup")).update(JSON.stringify(what));

export const marksOf = ({ AUDIT_KEY, FACTOR_KEY }: Keys): Content["keys"] => ({
  AUDIT_KEY: markOf(AUDIT_KEY),
  FACTOR_KEY: markOf(FACTOR_KEY),
});

/** Makes the backup a whole one. */
export async function writeManifest(place: Place, what: Content, keys: Keys): Promise<void> {
  const sealed: Manifest = { ...what, seal: sealOf(what, keys).digest("hex") };
  await place.put(manifestKey(what.name), Readable.from([JSON.stringify(sealed)]));
}

/**
 * The manifest of a whole backup. Refused: one that is missing or cannot be read, one of other keys than those given (what
 * it holds could not be verified, nor the second factors opened), one that was changed since it was sealed.
 */
export async function readManifest(place: Place, name: string, keys: Keys): Promise<Manifest> {
  const { seal, ...what } = await parsed(place, name);
  const marks = marksOf(keys);
  for (const key of Object.keys(marks) as (keyof Keys)[])
    if (what.keys[key] !== marks[key])
      throw new Refusal(
        `${key} n’est pas celle de la sauvegarde ${name} : remettez d’abord les clés de son portail dans l’environnement, ou choisissez un autre lieu.`,
      );
  const known = Buffer.from(seal, "hex");
  const expected = sealOf(what, keys).digest();
  if (known.length !== expected.length || !timingSafeEqual(known, expected))
    throw new Refusal(`La sauvegarde ${name} a été modifiée : son sceau n’est pas le bon.`);
  return { ...what, seal };
}

async function parsed(place: Place, name: string): Promise<Manifest> {
  try {
    return manifest.parse(JSON.parse(await text(await place.disk.getStream(manifestKey(name)))));
  } catch {
    throw new Refusal(`La sauvegarde ${name} n’est pas entière, ou son manifeste est illisible.`);
  }
}

/** The whole backups of a place, and all that were begun, oldest first. */
export async function listBackups(place: Place): Promise<{ whole: string[]; begun: string[] }> {
  const [whole, begun]: [string[], string[]] = [[], []];
  for await (const { isFile, name } of place.list(FOLDER))
    if (isFile) whole.push(name.replace(/\.json$/, ""));
    else begun.push(name);
  return { whole: ours(whole), begun: ours(begun) };
}

const ours = (names: string[]) => names.filter((name) => NAME.test(name)).sort();

/** Takes its manifest away first: what is left of it is never taken for a whole one. */
export async function dropBackup({ disk }: Place, name: string): Promise<void> {
  await disk.delete(manifestKey(name));
  await disk.deleteAll(`${FOLDER}/${name}/`);
}
