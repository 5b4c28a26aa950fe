import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { env } from "@/lib/platform/env";
import { encrypted } from "./age.ts";

/** Without which what the database holds cannot be verified, opened, or followed by a link. */
const KEYS = [
  "AUDIT_KEY",
  "FACTOR_KEY",
  "LINK_SECRET",
  "AUTH_SECRET",
  "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
] as const;

/** Writes the keys of the portal, encrypted, into a folder of their own; gives the file. */
export async function saveKeys(folder: string, recipient: string): Promise<string> {
  const lines = KEYS.filter((name) => env[name]).map((name) => `${name}=${env[name]}\n`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "portail-cles.age");
  await writeFile(
    file,
    await buffer(await encrypted(Readable.from(lines.map(Buffer.from)), recipient)),
    {
      mode: 0o600,
    },
  );
  return file;
}
