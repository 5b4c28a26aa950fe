import { z } from "zod";
import { onward } from "@/lib/candidacies/lists/onward.schema";
import {
  optionalText,
  reasonedStep,
  requiredTick,
  seenTargetSchema,
} from "@/lib/platform/shared/fields.schema";
import { SWORN_AUTHOR_MISSING } from "./validation-file.labels";

export const fileValidationSchema = seenTargetSchema.extend({
  swornAuthor: requiredTick(SWORN_AUTHOR_MISSING),
});
/** What is to be mended of each part may come with it, as « remark-presentation » or « remark-ID » of a situation. */
export const returnValidationSchema = reasonedStep(4000, "Écrivez le motif : le candidat le lit.")
  .extend(onward)
  .loose();
export type ReturnValidationInput = z.output<typeof returnValidationSchema>;

export const partRemark = optionalText(2000);
/** The constraints of each of them. */
export const partRemarkFields = z.object({ remark: partRemark });
