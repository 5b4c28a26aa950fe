import { globSync, readFileSync } from "node:fs";

const CODE = ["{app,components,lib}/**/*.{ts,tsx}", "prisma/**/*.{ts,mjs,prisma,sql}"];
const TESTS = ["tests/**/*.{ts,tsx}"];

/** What speaks of rules without carrying one out, and what is made from the schema. */
const isElsewhere = (file: string) =>
  /^(lib\/(glossary|rules|run\/docs)|prisma\/generated|tests\/unit\/documentation)\b/.test(file);

/** The rules a text names, ranges spelled out: « R16–R18 » is three of them. Quoted alone, `"R1"` is something else. */
export function rulesNamedIn(text: string): string[] {
  const named = [...text.matchAll(/\bR(\d{1,2})(?:–R(\d{1,2}))?\b(?!")/g)];
  return named.flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `R${Number(first) + i}`),
  );
}

/** For each rule named in some files, those files in their order. */
function placesIn(patterns: string[]): Map<string, string[]> {
  const files = globSync(patterns)
    .filter((file) => !isElsewhere(file))
    .sort();
  const places = new Map<string, string[]>();
  for (const file of files) {
    for (const rule of new Set(rulesNamedIn(readFileSync(file, "utf8")))) {
      places.set(rule, [...(places.get(rule) ?? []), file]);
    }
  }
  return places;
}

/** Where each rule is coded, and where it is tested, as the files say it. */
export const rulePlaces = () => ({ coded: placesIn(CODE), tested: placesIn(TESTS) });
