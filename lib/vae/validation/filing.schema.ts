import { reasonedStep, requiredTick, targetSchema } from "@/lib/platform/shared/fields.schema";
import { SWORN_AUTHOR_MISSING } from "./validation-file.labels";

export const fileValidationSchema = targetSchema.extend({
  swornAuthor: requiredTick(SWORN_AUTHOR_MISSING),
});
export const returnValidationSchema = reasonedStep(4000, "Écrivez le motif : le candidat le lit.");
