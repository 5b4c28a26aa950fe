import { reasonedStep } from "@/lib/platform/shared/fields.schema";

export const returnToCommitteeSchema = reasonedStep(
  4000,
  "Écrivez vos remarques\u00a0: le comité les lira.",
);
