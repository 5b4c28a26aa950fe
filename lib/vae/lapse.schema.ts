import { reasonedStep } from "@/lib/shared/fields.schema";

export const reinstateCandidacySchema = reasonedStep(
  4000,
  "Écrivez le motif : le candidat le lit.",
);
