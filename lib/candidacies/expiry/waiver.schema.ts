import { z } from "zod";
import { id, password, requiredText } from "@/lib/platform/shared/fields.schema";

export const waiveExpirySchema = z.object({
  id,
  reason: requiredText(4000, "Écrivez le motif\u00a0: il est gardé au dossier."),
  password,
});
export type WaiveExpiryInput = z.output<typeof waiveExpirySchema>;
