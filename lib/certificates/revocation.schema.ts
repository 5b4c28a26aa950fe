import { z } from "zod";
import { id, password, requiredText } from "@/lib/platform/shared/fields.schema";

export const revokeCertificateSchema = z.object({
  certificateId: id,
  reason: requiredText(2000, "Indiquez le motif : le titulaire le lira."),
  password,
});
export type RevokeCertificateInput = z.output<typeof revokeCertificateSchema>;
