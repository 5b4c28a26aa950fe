import { z } from "zod";
import { id, password, requiredText } from "@/lib/platform/shared/fields.schema";

export const issueDuplicateSchema = z.object({
  certificateId: id,
  reason: requiredText(500, "Indiquez pourquoi le titulaire demande un duplicata."),
  password,
});
export type IssueDuplicateInput = z.output<typeof issueDuplicateSchema>;
