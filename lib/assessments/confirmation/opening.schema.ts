import { z } from "zod";
import { onward } from "@/lib/candidacies/lists/onward.schema";
import { documentKind } from "@/lib/identity/identity.schema";
import { reasonedStep, seenTargetSchema } from "@/lib/platform/shared/fields.schema";

export const openAssessmentSchema = seenTargetSchema.extend({
  ...onward,
  documentKind: z.union([z.literal(""), documentKind]).default(""),
});
export type OpenAssessmentInput = z.output<typeof openAssessmentSchema>;

export const refuseRegistrationSchema = reasonedStep(
  4000,
  "Écrivez le motif\u00a0: la personne le lira.",
);
