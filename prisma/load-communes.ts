import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import { communeKey, departmentOf } from "../lib/candidates/commune.ts";
import type { PrismaClient } from "./generated/client.ts";

const require = createRequire(import.meta.url);
const EDITION = require.resolve("@etalab/decoupage-administratif/package.json");
const COMMUNES = require.resolve("@etalab/decoupage-administratif/data/communes.json");

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const officialCode = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    codesPostaux: z.array(z.string()).default([]),
    population: z.number().default(0),
  }),
);

/**
 * The communes of the official geographic code, where this edition has not been loaded yet. What a later edition no longer
 * has stays: one is born in a commune for life.
 */
export async function loadCommunes(db: PrismaClient): Promise<void> {
  const { version: edition } = z.object({ version: z.string() }).parse(read(EDITION));
  if (await db.commune.findFirst({ where: { edition }, select: { name: true } })) return;
  const communes = officialCode.parse(read(COMMUNES));
  await db.$executeRaw`
    INSERT INTO "Commune" ("inseeCode", name, mark, searched, "postalCodes", population, edition)
    SELECT "inseeCode", name, mark, searched, "postalCodes", population, ${edition}
    FROM jsonb_to_recordset(${JSON.stringify(rowsOf(communes))}::jsonb)
      AS read ("inseeCode" text, name text, mark text, searched text, "postalCodes" text[], population int)
    ON CONFLICT ("inseeCode", searched) DO UPDATE
    SET name = excluded.name, "postalCodes" = excluded."postalCodes", population = excluded.population, edition = excluded.edition`;
}

/** Those in force come first: what shares code and name with one of them is that one, as its own delegated commune. */
function rowsOf(communes: z.output<typeof officialCode>) {
  const rows = new Map<string, ReturnType<typeof rowOf>>();
  const labels = new Set<string>();
  const inForce = ({ type }: { type: string }) => (type === "commune-actuelle" ? 0 : 1);
  for (const commune of communes.toSorted((a, b) => inForce(a) - inForce(b))) {
    const key = communeKey(commune.nom);
    const id = `${commune.code} ${key}`;
    if (rows.has(id)) continue;
    const label = `${key} ${departmentOf(commune.code)}`;
    rows.set(id, rowOf(commune, labels.has(label)));
    labels.add(label);
  }
  return [...rows.values()];
}

const rowOf = (
  { code, nom, codesPostaux, population }: z.output<typeof officialCode>[number],
  hasNamesake: boolean,
) => ({
  inseeCode: code,
  name: nom,
  mark: hasNamesake ? code : departmentOf(code),
  searched: communeKey(nom),
  postalCodes: codesPostaux,
  population,
});
