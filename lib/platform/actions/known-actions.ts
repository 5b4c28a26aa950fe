import "server-only";
import { readFile } from "node:fs/promises";
import { buildFolder, isDevelopment } from "@/lib/platform/env";

/** Next's own list of what this build answers to. */
const MANIFEST = `${buildFolder}/server/server-reference-manifest.json`;

let known: ReadonlySet<string> | undefined;

async function knownActions(): Promise<ReadonlySet<string>> {
  known ??= new Set(Object.keys(JSON.parse(await readFile(MANIFEST, "utf8")).node));
  return known;
}

/**
 * Whether a form calls an action that this build does not have (`lookAtForm`): its page was drawn by another build, where
 * the action had another name, place or key. Next would refuse it with a word of English and drop its text.
 */
export async function isOutdated(called: readonly string[]): Promise<boolean> {
  if (isDevelopment || called.length === 0) return false;
  const found = await knownActions();
  return called.some((id) => !found.has(id));
}
