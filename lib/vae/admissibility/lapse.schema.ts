import { reasonedStep } from "@/lib/platform/shared/fields.schema";

export const contestLapseSchema = reasonedStep(
  4000,
  "Écrivez pourquoi vous contestez\u00a0: le secrétariat le lit.",
);

export const upholdLapseSchema = reasonedStep(4000, "Écrivez le motif\u00a0: le candidat le lit.");

export const reinstateCandidacySchema = reasonedStep(
  4000,
  "Écrivez le motif : le candidat le lit.",
);
