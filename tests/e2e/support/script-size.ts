import { gzipSync } from "node:zlib";

const sizes = new Map<string, Promise<number>>();

/** The compressed bytes of scripts, each fetched once. */
export async function bareBytes(sources: readonly string[], portal: string): Promise<number> {
  const found = await Promise.all(sources.map((source) => sizeOf(new URL(source, portal))));
  return found.reduce((sum, size) => sum + size, 0);
}

/** Those of the scripts that a page loads at once, by a browser that knows modules. */
export const scriptBytes = (html: string, portal: string): Promise<number> =>
  bareBytes(scriptsOf(html), portal);

function scriptsOf(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/gi) ?? [];
  const loaded = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  return [...new Set(loaded.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))];
}

function sizeOf(script: URL): Promise<number> {
  const known = sizes.get(script.pathname) ?? measure(script);
  sizes.set(script.pathname, known);
  return known;
}

async function measure(script: URL): Promise<number> {
  const response = await fetch(script);
  if (!response.ok) throw new Error(`${script.pathname}: ${response.status}`);
  return gzipSync(new Uint8Array(await response.arrayBuffer())).length;
}
