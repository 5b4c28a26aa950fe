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
 * Whether a form names an action that this build does not have: its page was drawn by another build, where the action
 * had another name, place or key. Next would refuse it with a word of English and drop its text.
 */
export async function isOutdated(request: Request): Promise<boolean> {
  if (isDevelopment || request.method !== "POST") return false;
  const called = await calledBy(request);
  if (called.length === 0) return false;
  const found = await knownActions();
  return called.some((id) => !found.has(id));
}

/** The actions that a request asks for: in a header with JavaScript, in fields of React's own without. */
async function calledBy(request: Request): Promise<string[]> {
  const id = request.headers.get("next-action");
  if (id) return [id];
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) return [];
  const data = await request
    .clone()
    .formData()
    .catch(() => new FormData());
  return [...data].flatMap(([name, value]) => {
    if (name.startsWith("$ACTION_ID_")) return [name.slice("$ACTION_ID_".length)];
    const reference = /^\$ACTION_.+:0$/.test(name) ? /^\{"id":"(\w+)"/.exec(String(value)) : null;
    return reference?.[1] ? [reference[1]] : [];
  });
}
