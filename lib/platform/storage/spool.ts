import "server-only";
import { createWriteStream } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export type Spooled = { path: string; size: number };

const PREFIX = "portail-depot-";

class TooLarge extends Error {}

/** Writes the stream into a folder of its own, gives it to `use`, and removes it whatever happens. */
export async function withSpool<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what uploads from before an instant left behind when the server was killed in the middle of them. */
export async function sweepSpools(before: Date): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const folder of folders.map((name) => join(tmpdir(), name))) {
    const found = await stat(folder).catch(() => null); // its own upload may just have removed it
    const isOurs = found?.uid === process.getuid?.();
    if (found && isOurs && found.mtime < before) await rm(folder, { recursive: true, force: true });
  }
}

/** Counts on the way; stops at the first byte beyond `maxBytes`, and lets the rest of the form pass. */
export async function spool(
  stream: Readable,
  folder: string,
  maxBytes: number,
): Promise<Result<Spooled, "TOO_LARGE" | "INTERRUPTED">> {
  const path = join(folder, "file");
  let size = 0;
  async function* measured() {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > maxBytes) throw new TooLarge();
      yield chunk;
    }
  }
  try {
    await pipeline(measured, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    return refusal(stream, error);
  }
  return ok({ path, size });
}

/** A stream that broke is the sender's doing; anything else, such as a full disk, is ours and is thrown. */
function refusal(stream: Readable, error: unknown): Result<never, "TOO_LARGE" | "INTERRUPTED"> {
  if (error instanceof TooLarge) {
    stream.resume();
    return err("TOO_LARGE");
  }
  if (stream.destroyed || stream.errored) return err("INTERRUPTED");
  throw error;
}
