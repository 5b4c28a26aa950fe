import "server-only";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { Reader } from "./read";

/** All the files of the person whose file this is: one, and those that joined it when two accounts were found to be one person's. */
export const filesOfPerson = (candidateId: string): Prisma.CandidateWhereInput => ({
  user: { candidates: { some: { id: candidateId } } },
});

/** Their ids: a list that may also be reached another way is then found along an index each. */
export async function fileIdsOf(tx: Pick<Reader, "candidate">, userId: string): Promise<string[]> {
  const files = await tx.candidate.findMany({ where: { userId }, select: { id: true } });
  return files.map(({ id }) => id);
}

/** The file that an account writes in. */
export const fileInUse = (userId: string) => ({ userId, sameAsId: null });
