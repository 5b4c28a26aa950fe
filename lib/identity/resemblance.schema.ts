import { z } from "zod";
import { id, password, requiredText } from "@/lib/platform/shared/fields.schema";

export const settleResemblanceSchema = z.object({
  id,
  /** The dossier from whose page it is settled, and where that leads back to. */
  candidacyId: id,
  reason: requiredText(1000, "Dites d’après quoi vous en décidez."),
  password,
});
export type SettleResemblanceInput = z.output<typeof settleResemblanceSchema>;
