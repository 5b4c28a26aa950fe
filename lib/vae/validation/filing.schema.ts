import { reasonedStep, requiredTick, seenTargetSchema } from "@/lib/platform/shared/fields.schema";
import { SWORN_AUTHOR_MISSING } from "./validation-file.labels";

export const fileValidationSchema = seenTargetSchema.extend({
  swornAuthor: requiredTick(SWORN_AUTHOR_MISSING),
});
export const returnValidationSchema = reasonedStep(4000, "Écrivez le motif : le candidat le lit.");
