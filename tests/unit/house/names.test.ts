import { globSync } from "node:fs";
import { basename, dirname } from "node:path/posix";
import { expect, test } from "vitest";
import { CONTEXTS, glossary } from "@/lib/glossary";

const kebab = (word: string) => word.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
const singular = (folder: string) => folder.replace(/ies$/, "y").replace(/s$/, "");

/** The nouns that the code may call a file by, whatever folder it stands in. */
const nouns = new Set(
  CONTEXTS.flatMap((context) => glossary[context].nouns.map(({ english }) => kebab(english))),
);

/** Whether a file says again what its folder says: vae/vae-file, minutes/minutes-text. A noun of the field is itself. */
function repeatsFolder(file: string): boolean {
  const name = basename(file).split(".")[0] ?? "";
  if (nouns.has(name)) return false;
  const folders = dirname(file).split("/").slice(1);
  return folders
    .flatMap((folder) => [folder, singular(folder)])
    .some((word) => name.startsWith(`${word}-`) || name.endsWith(`-${word}`));
}

test("no file of a context names its folder again", () => {
  const files = CONTEXTS.flatMap((context) => globSync(`lib/${context}/**/*.ts`));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter(repeatsFolder)).toEqual([]);
});

test.each([
  "lib/vae/vae-file.commands.ts",
  "lib/juries/minutes/minutes-text.queries.ts",
  "lib/candidacies/own-candidacy.labels.ts",
  "lib/companies/company-dossier.queries.ts",
])("a name that repeats its folder is seen: %s", (file) => {
  expect(repeatsFolder(file)).toBe(true);
});

test.each(["lib/juries/minutes/minutes.ts", "lib/vae/validation/validation-file.ts"])(
  "a noun of the field passes: %s",
  (file) => {
    expect(repeatsFolder(file)).toBe(false);
  },
);
