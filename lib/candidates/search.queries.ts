import "server-only";
import { userHolds, usersHolding } from "@/lib/accounts/user.queries";
import { pointingTo } from "@/lib/platform/db/search";
import { Prisma } from "@/prisma/generated/client.ts";

/** That the names of the candidate « k » of a query hold a word. */
const namesHold = (word: Prisma.Sql): Prisma.Sql => Prisma.sql`
  search_text(k."birthName" || ' ' || coalesce(k."usageName", '') || ' ' || k."firstName" || ' ' || coalesce(k."otherFirstNames", '')) LIKE ${word}`;

/** That the names of one candidate, or the name and address of their account, hold a word; asked of that one alone (OFFSET 0). */
export const candidateHolds = (candidateId: Prisma.Sql, word: Prisma.Sql): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM "Candidate" k JOIN "User" u ON u.id = k."userId"
    WHERE k.id = ${candidateId} AND (${namesHold(word)} OR ${userHolds(word)}) OFFSET 0)`;

/** The ids of the candidates that hold it: by their names, and by their accounts. */
export const candidatesHolding = (word: Prisma.Sql): Prisma.Sql[] => [
  Prisma.sql`SELECT k.id FROM "Candidate" k WHERE ${namesHold(word)}`,
  pointingTo(usersHolding(word), Prisma.sql`SELECT k.id FROM "Candidate" k WHERE k."userId"`),
];
