import "server-only";
import { containing, isTelling, searchFault, searchWords } from "@/lib/platform/shared/search";
import { Prisma } from "@/prisma/generated/client.ts";
import type { Reader } from "./read";

/** That a row holds a word: a pattern for LIKE beside `search_text(…)`, itself without accents and apostrophes. */
type Holds = (word: Prisma.Sql) => Prisma.Sql;

/**
 * Every word that was typed, in any order, in what `holds` looks through; all rows for nothing typed. For what stands in the
 * row itself: a trigram index on the same `search_text(…)` serves.
 */
export function everyWord(typed: string, holds: Holds): Prisma.Sql {
  if (searchFault(typed)) return Prisma.sql`FALSE`;
  return holdsAll(searchWords(typed), holds);
}

const patternOf = (word: string) => Prisma.sql`search_text(${containing(word)})`;

const holdsAll = (words: readonly string[], holds: Holds): Prisma.Sql =>
  words.length > 0
    ? Prisma.join(
        words.map((word) => holds(patternOf(word))),
        " AND ",
      )
    : Prisma.sql`TRUE`;

/** How rows are found by words that stand in several tables. */
export type Search = {
  /** The id of a row, as the query names it. */
  id: Prisma.Sql;
  /** The queries that give the ids of the rows that hold a word, each along an index of its own. */
  branches: (word: Prisma.Sql) => Prisma.Sql[];
  /** That a row holds it, asked of that row alone. */
  holds: Holds;
};

/**
 * So many rows are asked for other words one by one; and so many are read by their ids, beyond which they are met soon enough
 * along the list.
 */
const LIMITS = { few: 1000, many: 5000 };

/**
 * The same for words that stand in several tables. The rows are found by a word that few hold, or by all words together;
 * where even those are many, the list is walked in its order until a page is full.
 */
export async function findEveryWord(
  tx: Reader,
  typed: string,
  { id, branches, holds }: Search,
  limits = LIMITS,
): Promise<Prisma.Sql> {
  if (searchFault(typed)) return Prisma.sql`FALSE`;
  const words = searchWords(typed);
  for (const seed of seedsOf(words)) {
    const others = words.filter((word) => !seed.includes(word));
    const most = others.length > 0 ? limits.few : limits.many;
    const ids = await findBy(tx, seed, { branches, most });
    if (ids.length <= most)
      return Prisma.sql`${id} = ANY(${ids}::uuid[]) AND ${holdsAll(others, holds)}`;
  }
  return holdsAll(words, holds);
}

/** The words to find by, the most telling first, then all of them together. */
function seedsOf(words: readonly string[]): string[][] {
  const telling = words.filter(isTelling).sort((one, other) => other.length - one.length);
  return [...telling.map((word) => [word]), ...(telling.length > 1 ? [telling] : [])];
}

async function findBy(
  tx: Reader,
  words: readonly string[],
  { branches, most }: Pick<Search, "branches"> & { most: number },
): Promise<string[]> {
  const sets = words.map((word) => Prisma.join(branches(patternOf(word)), " UNION ALL ", "(", ")"));
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT found.id FROM (${Prisma.join(sets, " INTERSECT ")}) found (id) LIMIT ${most + 1}`;
  return rows.map(({ id }) => id);
}

/** The ids of the rows that point to those found, each looked up along the index of its column (OFFSET 0). */
export const pointingTo = (found: Prisma.Sql, row: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT s.id FROM (${found}) found CROSS JOIN LATERAL (${row} = found.id OFFSET 0) s`;
