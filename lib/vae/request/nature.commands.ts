import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { holdDraft } from "./draft.commands";
import { natureFault } from "./nature";
import { natureFaults } from "./nature.labels";
import { findEarlierAdmission } from "./nature.queries";
import type { SaveNatureInput } from "./nature.schema";
import { savePart } from "./part.commands";

/**
 * Keeps whether a request is the first, a renewal or a prolongation (R88). Refusals on « nature » or « precedingReference »:
 * one that follows nothing, or is the other of the two.
 */
export async function saveNature(
  work: Work,
  { candidacyId, version, nature, precedingReference }: SaveNatureInput,
): Promise<void> {
  const draft = await holdDraft(work, candidacyId);
  const earlier = nature === "FIRST" ? null : await findEarlierAdmission(work.tx, draft);
  const fault = natureFault(nature, { earlier, reference: precedingReference });
  if (fault)
    refuseByRule(
      natureFaults[fault],
      fault === "NOTHING_EARLIER" ? "precedingReference" : "nature",
    );
  await savePart(work, "natureVersion", {
    candidacyId,
    version,
    data: { nature, precedingReference: nature === "FIRST" ? null : precedingReference || null },
    shown: (row) => ({ nature: row.nature, precedingReference: row.precedingReference ?? "" }),
  });
}
