import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../../lib/run/launch/process.ts";
import { environmentOf } from "./portal.ts";

const sizes = new Map<string, Promise<number>>();

/**
 * What a page of this build would load that held nothing of ours: the runtime of Next and React, and the router
 * that every page's first script is (the same files, to a few bytes, as in an application of one empty page).
 */
export async function bareBytes(portal: string): Promise<number> {
  const { BUILD_FOLDER = "" } = await environmentOf("demo");
  const folder = join(root, BUILD_FOLDER);
  const manifest = JSON.parse(await readFile(join(folder, "build-manifest.json"), "utf8"));
  const references = await readFile(
    join(folder, "server/app/_not-found/page_client-reference-manifest.js"),
    "utf8",
  );
  const router = /client\/components\/layout-router\.js"[^[]*"chunks":\["([^"]+)"\]/.exec(
    references,
  )?.[1];
  if (!router) throw new Error("the build names no router");
  const runtime = manifest.rootMainFiles.map((file: string) => `/_next/${file}`);
  return bytesOf([...runtime, router], portal);
}

/** The compressed bytes of scripts, each fetched once. */
async function bytesOf(sources: readonly string[], portal: string): Promise<number> {
  const found = await Promise.all(sources.map((source) => sizeOf(new URL(source, portal))));
  return found.reduce((sum, size) => sum + size, 0);
}

/** The compressed bytes of the scripts that a page loads at once, by a browser that knows modules. */
export const scriptBytes = (html: string, portal: string): Promise<number> =>
  bytesOf(scriptsOf(html), portal);

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
