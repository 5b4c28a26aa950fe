import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import { statementMissing } from "./admissibility-file.labels";
import { holdDraft } from "./draft.commands";
import type { SwearInput } from "./statements.schema";

/** Keeps the three sworn statements, each with its own tick, and the moment they were made (R16, R17). */
export async function saveStatements(
  work: Work,
  { candidacyId, version, ...sworn }: SwearInput,
): Promise<void> {
  const { tx, now } = work;
  const missing = Object.entries(sworn).find(([, isTicked]) => !isTicked);
  if (missing) refuseByRule(statementMissing, missing[0]);
  await holdDraft(work, candidacyId);
  const { count } = await tx.admissibilityFile.updateMany({
    where: { candidacyId, version },
    data: { ...sworn, swornAt: now, version: version + 1, editedAt: now },
  });
  if (count > 0) return;
  const current = await tx.admissibilityFile.findUniqueOrThrow({
    where: { candidacyId },
    select: { version: true },
  });
  refuseConflict({ version: String(current.version) }, { isOwn: true });
}
