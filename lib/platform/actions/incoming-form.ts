import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { MAX_FORM_BYTES } from "@/lib/platform/form/upload-limit";
import { err, ok, type Result } from "@/lib/platform/shared/result";

/**
 * What is answered, by status, to what is not even read: sent by another site, too much for any form, no form that a page of
 * the portal sends, an address that is no text.
 */
export const refusals = { FOREIGN: 403, TOO_LARGE: 413, BROKEN: 400, ADDRESS: 400 } as const;
export type RefusedRequest = keyof typeof refusals;
type Unreadable = Extract<RefusedRequest, "TOO_LARGE" | "BROKEN">;

/** Fields, several times the longest form, as of its bytes: a text beyond its own limit comes back at its field. */
export const MOST_FIELDS = 1000;

/**
 * Looks at a form before anybody reads it, in one pass over its bytes, and gives the ids of the actions that it calls: in a
 * header with JavaScript, in fields of React's own without. Next reads whatever comes on the one thread that serves
 * everybody, and answers what it cannot read with a stack in the log.
 */
export async function lookAtForm(request: Request): Promise<Result<string[], Unreadable>> {
  if (Number(request.headers.get("content-length")) > MAX_FORM_BYTES) return err("TOO_LARGE");
  const parser = parserFor(request.headers.get("content-type") ?? "");
  if (!parser) return err("BROKEN");
  const byScript = request.headers.get("next-action");
  const called = new Set<string>(byScript ? [byScript] : []);
  const body = Buffer.from(await request.clone().arrayBuffer());
  if (body.length > MAX_FORM_BYTES) return err("TOO_LARGE");
  let refused: Unreadable | undefined;
  parser.on("field", (name, value) => {
    if (isReference(name) && !isJson(value)) refused ??= "BROKEN";
    const id = idIn(name, value);
    if (id && !byScript) called.add(id);
  });
  parser.on("file", (_, stream) => stream.resume());
  parser.on("partsLimit", () => {
    refused ??= "TOO_LARGE";
  });
  await pipeline(Readable.from([body]), parser).catch(() => {
    refused ??= "BROKEN";
  });
  return refused ? err(refused) : ok([...called]);
}

function parserFor(type: string): busboy.Busboy | null {
  if (!type.startsWith("multipart/form-data")) return null;
  try {
    return busboy({
      headers: { "content-type": type },
      defParamCharset: "utf8",
      limits: { parts: MOST_FIELDS + 1, fieldSize: MAX_FORM_BYTES },
    });
  } catch {
    return null; // without a boundary
  }
}

/** What React draws into a form without JavaScript: the action, and the state that it goes on from. */
const isReference = (name: string): boolean => /^\$ACTION_\d+:\d+$/.test(name);

function idIn(name: string, value: string): string | undefined {
  if (name.startsWith("$ACTION_ID_")) return name.slice("$ACTION_ID_".length);
  return /^\$ACTION_.+:0$/.test(name) ? /^\{"id":"(\w+)"/.exec(value)?.[1] : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
