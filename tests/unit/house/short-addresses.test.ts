import { expect, test } from "vitest";
import config from "@/next.config.ts";
import { allEntries } from "../../e2e/support/pages.ts";

const entries = allEntries();
const redirects = (await config.redirects?.()) as { source: string; destination: string }[];
const pages = new Set(entries.filter(({ kind }) => kind === "page").map(({ pattern }) => pattern));
const asPattern = (address: string) => address.replaceAll(/:(\w+)/g, "[$1]");
const places = new Set([...pages, ...redirects.map(({ source }) => asPattern(source))]);

/** « /jury/sessions/[id] » gives « /jury » and « /jury/sessions ». */
const shortened = (pattern: string) => {
  const parts = pattern.split("/");
  return parts.slice(2).map((_, at) => parts.slice(0, at + 2).join("/"));
};

test("an address cut short at any of its slashes leads somewhere", () => {
  const known = entries.filter(({ pattern }) => !pattern.startsWith("/api/"));
  const lost = known.flatMap(({ pattern }) => shortened(pattern)).filter((at) => !places.has(at));
  expect([...new Set(lost)]).toEqual([]);
});

test("a short address leads to a page that there is, and hides none", () => {
  for (const { source, destination } of redirects) {
    expect(pages, source).toContain(asPattern(destination));
    expect(pages, source).not.toContain(asPattern(source));
  }
});
