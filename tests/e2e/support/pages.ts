import { globSync } from "node:fs";
import { root } from "../../../lib/run/launch/process.ts";

export type Entry = {
  /** « /secretariat/candidatures/[id] »: the address as the folders of `app` spell it. */
  pattern: string;
  kind: "page" | "route";
  /** With the groups that no address shows: « (portal)/secretariat/candidatures/[id] ». */
  folders: readonly string[];
};

/** Every page and route handler of the application, read from its folders: none can be forgotten. */
export function allEntries(cwd = root): Entry[] {
  return globSync("app/**/{page.tsx,route.ts}", { cwd })
    .map((file): Entry => {
      const folders = file.split("/").slice(1, -1);
      const shown = folders.filter((part) => !/^\(.*\)$/.test(part));
      const kind = file.endsWith("page.tsx") ? "page" : "route";
      return { pattern: `/${shown.join("/")}`, kind, folders };
    })
    .sort((a, b) => a.pattern.localeCompare(b.pattern, "en"));
}

/** What stands for an address: each `[name]` matches one segment, as Next reads it. */
export function matches(pattern: string, pathname: string): boolean {
  const segments = pattern.split("/").map((part) => {
    if (part.startsWith("[...")) return ".+";
    return part.startsWith("[") ? "[^/]+" : part.replaceAll(".", "\\.");
  });
  return new RegExp(`^${segments.join("/")}$`).test(pathname);
}

/** The pattern an address falls under; a literal segment wins over a parameter, which wins over what takes all the rest. */
export function patternOf(pathname: string, entries: readonly Entry[]): string | undefined {
  const found = entries.filter(({ pattern }) => matches(pattern, pathname));
  const parameters = (pattern: string) =>
    pattern.includes("[...") ? Number.POSITIVE_INFINITY : pattern.split("[").length;
  return found.sort((a, b) => parameters(a.pattern) - parameters(b.pattern))[0]?.pattern;
}
