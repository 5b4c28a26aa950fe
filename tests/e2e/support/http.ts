import type { Entry } from "./pages.ts";

/**
 * How a browser asks for a page: as a document, as what React needs to show it, ahead of a click, and as somebody
 * who claims to have all that surrounds the page already, so that no layout is asked.
 */
export const modes = ["html", "payload", "prefetch", "page alone"] as const;
export type Mode = (typeof modes)[number];

/** Where an address leads: shown, refused, to the sign-in page, or to another page. */
export type Verdict = number | "sign-in" | "elsewhere";
export type Answer = { verdict: Verdict; body: string; headers: Headers };

/** Asks once, as somebody; follows only the correction of `_rsc`, which Next makes before anything else. */
export async function ask(
  address: string,
  mode: Mode,
  { cookie = "", entry }: { cookie?: string; entry?: Entry | undefined } = {},
): Promise<Answer> {
  const url = new URL(address);
  const headers = { ...headersOf(mode, url, entry), ...(cookie && { cookie }) };
  if (mode !== "html") url.searchParams.set("_rsc", "");
  const first = await fetch(url, { headers, redirect: "manual" });
  const target = locationOf(first, url);
  const corrected = mode !== "html" && target?.pathname === url.pathname;
  const response = corrected ? await fetch(target, { headers, redirect: "manual" }) : first;
  const body = await response.text();
  return { verdict: verdictOf(response, body, url), body, headers: response.headers };
}

function headersOf(mode: Mode, { pathname }: URL, entry?: Entry): Record<string, string> {
  if (mode === "html") return { accept: "text/html" };
  if (mode === "payload") return { rsc: "1" };
  if (mode === "prefetch") return { rsc: "1", "next-router-prefetch": "1" };
  const tree = treeOf(["", ...(entry?.folders ?? [])], pathname.split("/"));
  return { rsc: "1", "next-router-state-tree": encodeURIComponent(JSON.stringify(tree)) };
}

/** The state of a router that holds every layout of a page and wants the page again. */
function treeOf([folder, ...rest]: string[], values: string[]): unknown {
  if (folder === undefined) return ["__PAGE__", {}, null, "refetch"];
  const isShown = !folder.startsWith("(");
  const value = isShown ? values[0] : undefined;
  const name = /^\[(.+)\]$/.exec(folder)?.[1];
  const children = treeOf(rest, isShown ? values.slice(1) : values);
  return [name && value ? [name, value, "d", null] : folder, { children }];
}

function verdictOf(response: Response, body: string, asked: URL): Verdict {
  const location = locationOf(response, asked)?.pathname ?? redirectionIn(body, response);
  if (location) return location === "/connexion" ? "sign-in" : "elsewhere";
  return isPayload(response) && body.includes('"NEXT_HTTP_ERROR_FALLBACK;404"')
    ? 404
    : response.status;
}

/** A payload is on its way with status 200 before the page says that it leads elsewhere. */
function redirectionIn(body: string, response: Response): string | undefined {
  const found = isPayload(response) ? /"NEXT_REDIRECT;\w+;([^;?"]+)/.exec(body) : null;
  return found?.[1];
}

const isPayload = ({ headers }: Response) =>
  Boolean(headers.get("content-type")?.startsWith("text/x-component"));

function locationOf({ headers }: Response, asked: URL): URL | undefined {
  const location = headers.get("location");
  return location ? new URL(location, asked) : undefined;
}

/** Four at a time, in order; the machine has two processors. */
export async function inTurns<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  turns = 4,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const take = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: turns }, take));
  return results;
}
