import { z } from "zod";
import { id, optionalText } from "@/lib/platform/shared/fields.schema";
import { FINDINGS, findingField } from "./gap-analysis";

export const gapAnalysisFields = z.object({ text: optionalText(4000) });

const finding = z.enum(FINDINGS);

/** The analysis of one block; what was found of each competency comes as « finding-ID », empty as long as it was not looked at. */
export const saveGapAnalysisSchema = z
  .looseObject({
    ...gapAnalysisFields.shape,
    ...{ candidacyId: id, blockId: id, version: z.coerce.number().int().min(0) },
  })
  .transform(({ candidacyId, blockId, version, text, ...fields }) => ({
    ...{ candidacyId, blockId, version, text },
    /** What was found of this competency. */
    findingOn: (competencyId: string) => finding.safeParse(fields[findingField(competencyId)]).data,
  }));
export type SaveGapAnalysisInput = z.output<typeof saveGapAnalysisSchema>;
