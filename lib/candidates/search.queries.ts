import "server-only";
import { userHolds } from "@/lib/accounts/user.queries";
import { Prisma } from "@/prisma/generated/client.ts";

/** That the names of a candidate, or the name and address of their account, hold a word (`everyWord`). */
export const candidateHolds = (candidateId: Prisma.Sql, word: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (${candidateId} IN (SELECT k.id FROM "Candidate" k
    WHERE search_text(k."birthName" || ' ' || coalesce(k."usageName", '') || ' ' || k."firstName" || ' ' || coalesce(k."otherFirstNames", '')) LIKE ${word})
  OR ${candidateId} IN (SELECT k.id FROM "Candidate" k JOIN "User" u ON u.id = k."userId" WHERE ${userHolds(word)}))`;
