import "server-only";
import { listAcquired } from "@/lib/certifications/block-ledger.queries";
import { type Actor, ownCandidateId } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { AcquiredBlockView } from "./acquired-block";

/** The blocks that a person has acquired for good (R9), by whichever of their files, with what each was acquired by. */
export async function readAcquired(
  tx: Pick<Reader, "acquiredBlock">,
  candidateId: string,
): Promise<AcquiredBlockView[]> {
  const rows = await listAcquired(tx, candidateId);
  return rows.map(({ acquiredOn, block: { id: _, version, ...block }, ...row }) => ({
    ...row,
    ...block,
    rncpCode: version.rncpCode,
    acquiredOn: dateToDay(acquiredOn),
  }));
}

/** Those of the person who asks. */
export const listHeldBlocks = (actor: Actor): Promise<AcquiredBlockView[]> =>
  read(actor, async (tx) => {
    const candidateId = ownCandidateId(actor);
    return candidateId ? readAcquired(tx, candidateId) : [];
  });
