import type { SoughtBlock, SoughtCompetency } from "@/lib/vae/sought";

/** What an experience shows of a competency, as who examines the request reads it. */
export const FINDINGS = ["COVERED", "PARTLY", "UNCOVERED"] as const;
export type Finding = (typeof FINDINGS)[number];

/** The analysis of one block being written; version 0 as long as nobody has begun. */
export type GapAnalysisView = {
  blockId: string;
  version: number;
  text: string;
  coveredIds: readonly string[];
  partlyIds: readonly string[];
  uncoveredIds: readonly string[];
};

const unwrittenAnalysis = (blockId: string): GapAnalysisView => ({
  ...{ blockId, version: 0, text: "", coveredIds: [], partlyIds: [], uncoveredIds: [] },
});

export const analysisOf = (
  analyses: readonly GapAnalysisView[],
  { blockId }: { blockId: string },
): GapAnalysisView =>
  analyses.find((analysis) => analysis.blockId === blockId) ?? unwrittenAnalysis(blockId);

/** What was found of a competency; null of one that nobody has looked at. */
export function findingOn(
  { coveredIds, partlyIds, uncoveredIds }: GapAnalysisView,
  competencyId: string,
): Finding | null {
  if (coveredIds.includes(competencyId)) return "COVERED";
  if (partlyIds.includes(competencyId)) return "PARTLY";
  return uncoveredIds.includes(competencyId) ? "UNCOVERED" : null;
}

export type Found = { competency: SoughtCompetency; finding: Finding | null };

/** A block as its analysis stands, competency by competency in the order of the référentiel. */
export const foundIn = ({ competencies }: SoughtBlock, analysis: GapAnalysisView): Found[] =>
  competencies.map((competency) => ({ competency, finding: findingOn(analysis, competency.id) }));

/** What a decision rests on, so that it is told when somebody wrote on meanwhile. */
export const analysisSections = (analyses: readonly GapAnalysisView[]) =>
  analyses.map(({ blockId, version }) => ({ id: blockId, version }));

/** A block as a decision analyses it: what is written of it, and a line for each of its competencies. */
export type AnalysedBlock = { title: string; text: string; lines: string[] };

/** The whole in one text, as the decision keeps it. */
export const analysisText = (blocks: readonly AnalysedBlock[]): string =>
  blocks.map(({ title, text, lines }) => [title, text, ...lines].join("\n")).join("\n\n");

/** The field of a competency in the form of its block. */
export const findingField = (competencyId: string): string => `finding-${competencyId}`;
