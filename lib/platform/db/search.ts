import "server-only";
import { containing, searchFault, searchWords } from "@/lib/platform/shared/search";
import { Prisma } from "@/prisma/generated/client.ts";

/**
 * Every word that was typed, in any order, in a text as `search_text(…)` gives it, without accents and apostrophes; all rows
 * for nothing typed. A trigram index on the same text serves. Where words stand in several tables: `found-page.ts`.
 */
export const everyWord = (typed: string, text: Prisma.Sql): Prisma.Sql =>
  searchFault(typed) ? Prisma.sql`FALSE` : holdsAll(searchWords(typed), text);

export const holdsAll = (words: readonly string[], text: Prisma.Sql): Prisma.Sql =>
  words.length > 0
    ? Prisma.join(
        words.map((word) => Prisma.sql`${text} LIKE search_text(${containing(word)})`),
        " AND ",
      )
    : Prisma.sql`TRUE`;
