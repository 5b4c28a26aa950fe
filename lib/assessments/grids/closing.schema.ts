import { reasonedStep } from "@/lib/platform/shared/fields.schema";

export const reopenGridsSchema = reasonedStep(4000, "Écrivez le motif\u00a0: la personne le lira.");
