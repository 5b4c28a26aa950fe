import "server-only";
import { lockCandidacy } from "@/lib/candidacies/candidacy.commands";
import { tellCandidate } from "@/lib/candidacies/reminders/to-candidate.commands";
import { takes } from "@/lib/candidacies/row";
import { toldUntil } from "@/lib/deadlines/reminder";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { readSettings } from "@/lib/settings/setting.queries";
import { findLastDay } from "@/lib/vae/request/requests.queries";

/**
 * Tells the candidate of the last day on which their validation file can be filed (R26, R30); nothing while another
 * admissibility covers later days. RULE once a file was filed: one that comes back stays completable.
 */
export async function remindOfValidity(work: Work, id: string): Promise<void> {
  const { tx, today } = work;
  const candidacy = await lockCandidacy(work, { id }, "remind");
  const filed = await tx.validationFile.count({
    where: { candidacyId: id, filedAt: { not: null } },
  });
  if (filed > 0 || !takes(candidacy, "fileValidation"))
    refuseByRule("Le dossier de validation est déjà déposé.");
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true },
  });
  const blockIds = blocks.map(({ blockId }) => blockId);
  const { candidateId, versionId } = candidacy;
  const dueOn = await findLastDay(tx, { candidateId, versionId, blockIds, today });
  if (!dueOn || dueOn > toldUntil("VALIDITY", await readSettings(tx), today)) return;
  await tellCandidate(work, candidacy, { kind: "VALIDITY", dueOn });
}
