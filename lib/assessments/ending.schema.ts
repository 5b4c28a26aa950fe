import { reasonedStep } from "@/lib/shared/fields.schema";

export const endAssessmentSchema = reasonedStep(
  4000,
  "Écrivez le motif\u00a0: la personne le lira.",
);
