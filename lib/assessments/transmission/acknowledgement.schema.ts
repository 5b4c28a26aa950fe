import type { z } from "zod";
import { optionalText, targetSchema } from "@/lib/platform/shared/fields.schema";

export const acknowledgeAssessmentSchema = targetSchema.extend({
  observations: optionalText(8000),
});
export type AcknowledgeInput = z.output<typeof acknowledgeAssessmentSchema>;
