import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { checkSeen } from "@/lib/platform/form/seen";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { readSought } from "@/lib/vae/sought.queries";
import {
  type AnalysedBlock,
  analysisOf,
  analysisSections,
  type Finding,
  findingField,
  findingOn,
  foundIn,
} from "./gap-analysis";
import { findingLine } from "./gap-analysis.labels";
import { analysisSelect, findAnalyses } from "./gap-analysis.queries";
import type { SaveGapAnalysisInput } from "./gap-analysis.schema";

/** Writes the analysis of a requested block and gives its version; CONFLICT with what stands when somebody wrote it meanwhile. */
export async function saveGapAnalysis(
  work: Work,
  { candidacyId, blockId, version, text, findingOn: found }: SaveGapAnalysisInput,
): Promise<number> {
  const { tx, now, authorId } = work;
  await holdForEdit(work, candidacyId, "analyseRequest");
  const [block] = await readSought(tx, candidacyId, blockId);
  if (!block || !authorId) refuseNotFound();
  const ids = (finding: Finding) =>
    block.competencies.flatMap(({ id }) => (found(id) === finding ? id : []));
  const written = {
    ...{ text, coveredIds: ids("COVERED"), partlyIds: ids("PARTLY") },
    ...{ uncoveredIds: ids("UNCOVERED"), editedAt: now, editedById: authorId },
  };
  const place = { candidacyId, blockId };
  const { count } =
    version === 0
      ? await tx.gapAnalysis.createMany({
          data: [{ ...place, ...written }],
          skipDuplicates: true,
        })
      : await tx.gapAnalysis.updateMany({
          where: { ...place, version },
          data: { ...written, version: version + 1 },
        });
  return count > 0 ? version + 1 : refuseStale(work, place);
}

/** What stands now, as its form would show it. */
async function refuseStale(
  { tx, authorId }: Work,
  place: { candidacyId: string; blockId: string },
): Promise<never> {
  const row = await tx.gapAnalysis.findUnique({
    where: { candidacyId_blockId: place },
    select: { ...analysisSelect, editedById: true },
  });
  if (!row) refuseConflict();
  const { editedById, ...current } = row;
  const sought = await readSought(tx, place.candidacyId, place.blockId);
  const findings = sought.flatMap(({ competencies }) =>
    competencies.map(({ id }) => [findingField(id), findingOn(current, id) ?? ""]),
  );
  refuseConflict(
    { text: current.text, ...Object.fromEntries(findings), version: String(current.version) },
    { isOwn: editedById === authorId },
  );
}

/**
 * The analysis that a decision goes with, block by block in their order (R26). RULE while one of them says nothing,
 * CONFLICT when somebody wrote in it since the page was made.
 */
export async function analysisForDecision(
  { tx }: Work,
  candidacyId: string,
  seen: string,
): Promise<AnalysedBlock[]> {
  const analyses = await findAnalyses(tx, candidacyId);
  checkSeen(seen, analysisSections(analyses));
  const sought = await readSought(tx, candidacyId);
  const names = await namesOf(tx, candidacyId);
  return sought.map((block) => {
    const analysis = analysisOf(analyses, block);
    const { ordinal, label } = names.get(block.blockId) ?? refuseNotFound();
    if (!analysis.text)
      refuseByRule(
        `Écrivez d’abord l’analyse du bloc ${ordinal} : ce que l’expérience couvre, ce qui reste à démontrer.`,
      );
    return {
      title: `Bloc ${ordinal} – ${label}`,
      text: analysis.text,
      lines: foundIn(block, analysis).map(findingLine),
    };
  });
}

async function namesOf(tx: Tx, candidacyId: string) {
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId },
    select: { blockId: true, block: { select: { ordinal: true, label: true } } },
  });
  return new Map(blocks.map(({ blockId, block }) => [blockId, block]));
}
