import "server-only";
import { containing, searchFault, searchWords } from "@/lib/platform/shared/search";
import { Prisma } from "@/prisma/generated/client.ts";

/** That a row holds a word: a pattern for LIKE beside `search_text(…)`, itself without accents and apostrophes. */
type Holds = (word: Prisma.Sql) => Prisma.Sql;

/**
 * The one way to search a list: every word that was typed, in any order, in what `holds` looks through; all rows for
 * nothing typed. Each word is compared apart, so that trigram indexes on `search_text(…)` serve.
 */
export function everyWord(typed: string, holds: Holds): Prisma.Sql {
  if (searchFault(typed)) return Prisma.sql`FALSE`;
  const held = searchWords(typed).map((word) =>
    holds(Prisma.sql`search_text(${containing(word)})`),
  );
  return held.length > 0 ? Prisma.join(held, " AND ") : Prisma.sql`TRUE`;
}
