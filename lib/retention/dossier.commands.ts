import "server-only";
import { lockCandidacy } from "@/lib/candidacies/candidacy.commands";
import { eraseStoredFile } from "@/lib/documents/stored-file.commands";
import { eraseUnawaitedIdentity } from "@/lib/identity/document.commands";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { noteErased, openErasure } from "./run.commands";

/** What stands where a text was. The database's `is_erasure` knows it. */
const GONE = "effacé";

/**
 * Empties a dossier whose duration is over (R83): what people wrote in it, its files, the copy of the identity document that
 * nobody awaits any more. Rows, dates and hashes stay, and so do decisions with their reasons, ledger, minutes and
 * certificates. RULE before its day, or while something holds it; run again, it is refused.
 */
export async function eraseDossier(work: Work, runId: string, id: string): Promise<void> {
  const { candidateUserId } = await lockCandidacy(work, { id }, "erase");
  await openErasure(work, id, "Durée de conservation du dossier passée");
  await blankTexts(work.tx, id);
  const files = await work.tx.storedFile.findMany({
    where: { candidacyId: id, erasedAt: null, purpose: { notIn: ["MINUTES", "CERTIFICATE"] } },
    select: { id: true },
  });
  for (const file of files) await eraseStoredFile(work, file.id);
  if (candidateUserId) await eraseUnawaitedIdentity(work, candidateUserId);
  await noteErased(work, runId, "DOSSIER", 1);
  await noteErased(work, runId, "FILE", files.length);
  work.record({ action: "erase", subjectType: "Candidacy", subjectId: id });
}

async function blankTexts(tx: Tx, candidacyId: string): Promise<void> {
  const of = { candidacyId };
  await tx.candidacy.updateMany({
    where: { id: candidacyId, invitedName: { not: null } },
    data: { invitedName: GONE, invitedEmail: null },
  });
  await tx.remark.updateMany({ where: of, data: { text: GONE } });
  await tx.experience.updateMany({
    where: of,
    data: { jobTitle: GONE, employer: GONE, siret: null, activities: GONE, programme: null },
  });
  await tx.admissibilityFile.updateMany({
    where: of,
    data: { precedingReference: null, relatedCertifications: GONE, shortTrainings: GONE },
  });
  await tx.pieceVerdict.updateMany({
    where: { ...of, reason: { not: null } },
    data: { reason: GONE },
  });
  await tx.exchange.updateMany({ where: of, data: { text: GONE } });
  await tx.internalNote.updateMany({ where: of, data: { text: GONE } });
  await tx.gapAnalysis.updateMany({ where: of, data: { text: GONE } });
  await tx.requestedPiece.updateMany({
    where: { ...of, reason: { not: null } },
    data: { reason: GONE },
  });
  await tx.accommodation.updateMany({ where: of, data: { disabledWorker: null, needs: GONE } });
  await tx.validationFile.updateMany({ where: of, data: { presentation: GONE } });
  await tx.workSituation.updateMany({
    where: { validationFile: of },
    data: {
      ...{ title: GONE, context: GONE, role: GONE, means: GONE },
      ...{ actions: GONE, result: GONE, learned: GONE },
    },
  });
  await tx.assessment.updateMany({ where: of, data: { observations: GONE } });
  await tx.assessment.updateMany({ where: { ...of, text: { not: null } }, data: { text: GONE } });
  await tx.competencyAssessment.updateMany({ where: { grid: of }, data: { comment: GONE } });
  await tx.observation.updateMany({
    where: { assessment: { grid: of } },
    data: { situation: GONE },
  });
  await tx.trainingEntry.updateMany({ where: of, data: { provider: GONE } });
  await tx.absenceNotice.updateMany({ where: of, data: { reason: GONE } });
}
