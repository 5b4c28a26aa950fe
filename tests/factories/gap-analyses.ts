import { editAllowed } from "@/lib/candidacies/phase";
import { db } from "@/lib/platform/db/client";
import { seenOf } from "@/lib/platform/form/seen";
import { analysisSections } from "@/lib/vae/admissibility/gap-analysis";
import { findAnalyses } from "@/lib/vae/admissibility/gap-analysis.queries";
import { NOW } from "./people";

/** Writes what is not written yet of each block, by whoever is of the secretariat, as long as it may be; and says what a page shows of it. */
export async function analysed(candidacyId: string): Promise<string> {
  const { state, blocks } = await db.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { state: true, blocks: { select: { blockId: true } } },
  });
  if (editAllowed(state, "analyseRequest")) {
    const { userId } = await db.membership.findFirstOrThrow({
      where: { kind: "SECRETARIAT", endedAt: null },
    });
    const text = "L’expérience couvre ce bloc.";
    const written = { candidacyId, text, editedAt: NOW, editedById: userId };
    await db.gapAnalysis.createMany({
      data: blocks.map(({ blockId }) => ({ ...written, blockId })),
      skipDuplicates: true,
    });
  }
  return seenOf(analysisSections(await findAnalyses(db, candidacyId)));
}
