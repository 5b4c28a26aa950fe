import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { AcquiredBlockView } from "./acquired-block";

/** The blocks acquired by whoever has these files, for good (R9), with what each was acquired by. */
export async function readAcquired(
  tx: Pick<Reader, "acquiredBlock">,
  candidate: Prisma.CandidateWhereInput,
): Promise<AcquiredBlockView[]> {
  const rows = await tx.acquiredBlock.findMany({
    where: { candidate },
    select: {
      ...{ id: true, acquiredOn: true, origin: true, source: true },
      block: {
        select: {
          ...{ code: true, ordinal: true, label: true, provisional: true },
          version: { select: { rncpCode: true } },
        },
      },
    },
    orderBy: [{ acquiredOn: "asc" }, { block: { ordinal: "asc" } }],
  });
  return rows.map(({ acquiredOn, block: { version, ...block }, ...row }) => ({
    ...row,
    ...block,
    rncpCode: version.rncpCode,
    acquiredOn: dateToDay(acquiredOn),
  }));
}

/** Those of the person who asks. */
export const listHeldBlocks = (actor: Actor): Promise<AcquiredBlockView[]> =>
  read(actor, (tx) => readAcquired(tx, { userId: actor.userId }));
