import { globSync } from "node:fs";
import { root } from "./process.ts";

type Page = { pattern: string; matches: RegExp };

/** The addresses of the portal as the folders of `app/` say them, the plain ones before those in which something varies. */
const pages: readonly Page[] = globSync("app/**/{page.tsx,route.ts}", { cwd: root })
  .map((file) =>
    file
      .split("/")
      .slice(1, -1)
      .filter((part) => !part.startsWith("(")),
  )
  .filter((parts) => !parts.some((part) => part.startsWith("[...")))
  .map((parts) => ({
    pattern: `/${parts.join("/")}`,
    matches: new RegExp(`^/${parts.map((part) => (isVaried(part) ? "[^/]+" : part)).join("/")}/?$`),
  }))
  .sort((one, other) => varied(one) - varied(other));

function isVaried(part: string): boolean {
  return part.startsWith("[");
}
function varied({ pattern }: Page): number {
  return pattern.split("/").filter(isVaried).length;
}

/**
 * Which page an address is of, without what varies in it: an address bears ids, the secrets of links, words of a search,
 * and whatever a stranger types. « other » is none of ours.
 */
export const pageOf = (url: string): string => {
  const [path = ""] = url.split("?");
  return pages.find(({ matches }) => matches.test(path))?.pattern ?? "other";
};
