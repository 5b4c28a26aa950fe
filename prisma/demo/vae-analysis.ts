import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { seenOf } from "@/lib/platform/form/seen";
import { analysisSections, type Finding } from "@/lib/vae/admissibility/gap-analysis";
import { saveGapAnalysis } from "@/lib/vae/admissibility/gap-analysis.commands";
import { findAnalyses } from "@/lib/vae/admissibility/gap-analysis.queries";
import { readSought } from "@/lib/vae/sought.queries";
import { gapAnalyses } from "./texts/decisions.ts";

/** Mostly covered, by turns in part. */
const findingAt = (index: number): Finding => (index % 3 === 2 ? "PARTLY" : "COVERED");

/** Each block that is asked for, in the words of its rank, and each of its competencies. */
export async function analyseBlocks(work: Work, candidacyId: string): Promise<void> {
  for (const [rank, { blockId, competencies }] of (
    await readSought(work.tx, candidacyId)
  ).entries()) {
    const found = new Map(competencies.map(({ id }, index) => [id, findingAt(index)]));
    await saveGapAnalysis(work, {
      ...{ candidacyId, blockId, version: 0 },
      text: gapAnalyses[rank + 1] ?? gapAnalyses[1] ?? "",
      findingOn: (id) => found.get(id),
    });
  }
}

/** What a page made now would show of them. */
export const seenAnalysis = async (tx: Tx, candidacyId: string): Promise<string> =>
  seenOf(analysisSections(await findAnalyses(tx, candidacyId)));
