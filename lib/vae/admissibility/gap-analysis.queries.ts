import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import type { GapAnalysisView } from "./gap-analysis";

export const analysisSelect = {
  ...{ blockId: true, version: true, text: true },
  ...{ coveredIds: true, partlyIds: true, uncoveredIds: true },
} as const;

/** The analyses of a request as far as they are written, for who examines it. */
export const findAnalyses = (
  tx: Pick<Reader, "gapAnalysis">,
  candidacyId: string,
): Promise<GapAnalysisView[]> =>
  tx.gapAnalysis.findMany({ where: { candidacyId }, select: analysisSelect });
