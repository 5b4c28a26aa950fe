import "server-only";
import { type CandidacyState, takesEvent } from "@/lib/candidacies/candidacy";
import type { Reader } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import { type CalendarDay, dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import {
  type Admissibility,
  coversRequest,
  type EarlierRequest,
} from "@/lib/vae/admissibility/admissibility-decision";

/** The VAE requests the person has ever submitted for the certification of a version, whatever became of them (R14). */
export async function findEarlierRequests(
  tx: Pick<Reader, "candidacy">,
  { candidateId, versionId }: { candidateId: string; versionId: string },
): Promise<EarlierRequest[]> {
  const rows = await tx.candidacy.findMany({
    where: {
      candidate: filesOfPerson(candidateId),
      route: "VAE",
      submittedAt: { not: null },
      certification: { certification: { versions: { some: { id: versionId } } } },
    },
    select: { number: true, submittedAt: true, wholeCertification: true },
    orderBy: { submittedAt: "asc" },
  });
  return rows.flatMap(({ number, submittedAt, wholeCertification }) =>
    number && submittedAt
      ? [{ number, submittedOn: parisDay(submittedAt), isWhole: wholeCertification }]
      : [],
  );
}

type Need = {
  candidateId: string | null;
  versionId: string;
  blockIds: readonly string[];
  today: CalendarDay;
};

/** A decision still valid of the person that covers the version and the blocks, whichever candidacy it came from (R30). */
export async function findAdmissibility(
  tx: Pick<Reader, "admissibilityDecision">,
  { candidateId, ...need }: Need,
) {
  if (!candidateId) return null;
  const rows = await tx.admissibilityDecision.findMany({
    where: {
      candidate: filesOfPerson(candidateId),
      versionId: need.versionId,
      withdrawnAt: null,
      outcome: { not: "INADMISSIBLE" },
    },
    select: {
      id: true,
      versionId: true,
      outcome: true,
      decidedOn: true,
      validUntilOn: true,
      withdrawnAt: true,
      blocks: { select: { blockId: true } },
      candidacy: { select: { number: true, state: true } },
    },
    orderBy: { decidedOn: "desc" },
  });
  const found = rows.find((row) => coversRequest(toAdmissibility(row), need));
  return found
    ? {
        id: found.id,
        number: found.candidacy.number,
        decidedOn: dateToDay(found.decidedOn),
        validUntilOn: found.validUntilOn && dateToDay(found.validUntilOn),
      }
    : null;
}

type Row = Pick<Admissibility, "versionId" | "outcome"> & {
  validUntilOn: Date | null;
  withdrawnAt: Date | null;
  blocks: { blockId: string }[];
  candidacy: { state: CandidacyState };
};

const toAdmissibility = ({
  versionId,
  outcome,
  validUntilOn,
  withdrawnAt,
  blocks,
  candidacy,
}: Row): Admissibility => ({
  versionId,
  outcome,
  blockIds: blocks.map(({ blockId }) => blockId),
  validUntilOn: validUntilOn && dateToDay(validUntilOn),
  isWithdrawn: withdrawnAt !== null,
  hasLapsed: takesEvent(candidacy.state, "reinstate"),
});
