import { z } from "zod";
import { calendarDay, id, requiredText } from "@/lib/platform/shared/fields.schema";

export const saveTrainingEntrySchema = z.object({
  id,
  fileId: id,
  enteredOn: calendarDay("Indiquez le jour de l’entrée en formation."),
  provider: requiredText(200, "Indiquez l’organisme de formation."),
});
export type SaveTrainingEntryInput = z.output<typeof saveTrainingEntrySchema>;

export const addTrainingProofSchema = z.object({ candidacyId: id });
