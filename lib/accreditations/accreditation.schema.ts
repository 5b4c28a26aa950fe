import { z } from "zod";
import { id, requiredText } from "@/lib/platform/shared/fields.schema";
import { period } from "@/lib/platform/shared/period.schema";

export const recordAccreditationSchema = z.object({
  companyId: id,
  reference: requiredText(120, "Indiquez la référence de la convention ou de la décision."),
  "blocks[]": z.array(id).min(1, "Choisissez au moins un bloc.").max(50),
  ...period,
});
export type RecordAccreditationInput = z.output<typeof recordAccreditationSchema>;

export const withdrawAccreditationSchema = z.object({
  id,
  reason: requiredText(500, "Indiquez pourquoi elle est retirée."),
});
export type WithdrawAccreditationInput = z.output<typeof withdrawAccreditationSchema>;
