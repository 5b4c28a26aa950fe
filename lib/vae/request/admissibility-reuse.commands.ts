import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { checkMayGoOn } from "@/lib/candidacies/expiry/protection.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { Target } from "@/lib/platform/shared/fields.schema";
import { nextCandidacyNumber } from "@/lib/settings/number-series.commands";
import { NO_VALID_ADMISSIBILITY } from "@/lib/vae/admissibility/admissibility-decision.labels";
import { checkStillUseful } from "@/lib/vae/still-useful.queries";
import { openEdition } from "@/lib/vae/validation-edition.commands";
import { findAdmissibility } from "./requests.queries";

/** Goes on with an admissibility still valid, without a new request (DRAFT → ADMISSIBLE). */
export async function reuseAdmissibility(work: Work, input: Target): Promise<{ id: string }> {
  const { tx, today } = work;
  const candidacy = await lockForEvent(work, input, "reuseAdmissibility");
  const { id, candidateId, versionId } = candidacy;
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true },
  });
  const decision = await findAdmissibility(tx, {
    candidateId,
    versionId,
    blockIds: blocks.map(({ blockId }) => blockId),
    today,
  });
  if (!decision) refuseByRule(NO_VALID_ADMISSIBILITY);
  await checkMayGoOn(work, id, today);
  await checkStillUseful(work, candidacy);
  await moveCandidacy(work, candidacy, {
    event: "reuseAdmissibility",
    data: { number: await nextCandidacyNumber(work, versionId) },
    payload: { decisionId: decision.id },
  });
  await openEdition(tx, id);
  return { id };
}
