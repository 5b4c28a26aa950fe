import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { EarlierAdmission } from "./nature";

type Asked = { candidateId: string | null; versionId: string };

/** The last favourable decision on the same certification that the portal knows of the person (R88). */
export async function findEarlierAdmission(
  tx: Pick<Reader, "admissibilityDecision">,
  { candidateId, versionId }: Asked,
): Promise<EarlierAdmission | null> {
  if (!candidateId) return null;
  const earlier = await tx.admissibilityDecision.findFirst({
    where: {
      candidate: filesOfPerson(candidateId),
      certification: { certification: { versions: { some: { id: versionId } } } },
      outcome: { in: ["ADMISSIBLE", "TACITLY_ADMISSIBLE"] },
      withdrawnAt: null,
    },
    select: { versionId: true, decidedOn: true, candidacy: { select: { number: true } } },
    orderBy: [{ decidedOn: "desc" }, { recordedAt: "desc" }],
  });
  return (
    earlier && {
      number: earlier.candidacy.number,
      decidedOn: dateToDay(earlier.decidedOn),
      isSameVersion: earlier.versionId === versionId,
    }
  );
}
