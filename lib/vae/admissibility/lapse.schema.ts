import { reasonedStep } from "@/lib/platform/shared/fields.schema";

export const reinstateCandidacySchema = reasonedStep(
  4000,
  "Écrivez le motif : le candidat le lit.",
);
