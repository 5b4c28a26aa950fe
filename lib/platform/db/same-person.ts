import "server-only";
import type { Prisma } from "@/prisma/generated/client.ts";

/** All the files of the person whose file this is: one, and those that joined it when two accounts were found to be one person's. */
export const filesOfPerson = (candidateId: string): Prisma.CandidateWhereInput => ({
  user: { candidates: { some: { id: candidateId } } },
});

/** The file that an account writes in. */
export const fileInUse = (userId: string) => ({ userId, sameAsId: null });
