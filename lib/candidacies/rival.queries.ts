import "server-only";
import { relatedTo } from "@/lib/certifications/equivalence";
import { readEquivalences } from "@/lib/certifications/equivalence.queries";
import type { Reader } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import { onceARequest } from "@/lib/platform/once-a-request";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";

type Wanted = {
  candidateId: string;
  blockIds: readonly string[];
  on: CalendarDay;
  besides?: string;
};

/** The open requests of a person, by whichever file, for one of these blocks or for an equivalent of it on that day (R10). */
export async function rivalRequests(
  tx: Pick<Reader, "blockEquivalence">,
  { candidateId, blockIds, on, besides }: Wanted,
) {
  return {
    candidate: filesOfPerson(candidateId),
    blockId: { in: [...relatedTo(await readEquivalences(tx, on), blockIds)] },
    open: true,
    ...(besides && { candidacyId: { not: besides } }),
  } satisfies Prisma.RequestedBlockWhereInput;
}

const listOpenRequests = onceARequest((tx: Pick<Reader, "requestedBlock">, candidateId: string) =>
  tx.requestedBlock.findMany({
    where: { candidate: filesOfPerson(candidateId), open: true },
    select: {
      block: { select: { id: true, ordinal: true, version: { select: { rncpCode: true } } } },
      candidacy: { select: { id: true, number: true, route: true, state: true } },
    },
    orderBy: { id: "asc" },
  }),
);

/** Another open candidacy of the person that holds one of these blocks or an equivalent of it. */
export async function findOpenRival(
  tx: Pick<Reader, "requestedBlock" | "blockEquivalence">,
  wanted: Wanted,
) {
  const related = relatedTo(await readEquivalences(tx, wanted.on), wanted.blockIds);
  const row = (await listOpenRequests(tx, wanted.candidateId)).find(
    ({ block, candidacy }) => related.has(block.id) && candidacy.id !== wanted.besides,
  );
  if (!row) return null;
  const { id, ordinal, version } = row.block;
  const equivalentOf = wanted.blockIds.includes(id) ? null : version.rncpCode;
  return { ...row.candidacy, ordinal, equivalentOf };
}
