import { z } from "zod";
import { id, optionalDay, optionalSiren, requiredText } from "@/lib/platform/shared/fields.schema";

export const addFormerEmployerSchema = z.object({
  mandateId: id,
  name: requiredText(160),
  siren: optionalSiren,
  endedOn: optionalDay,
});
export type AddFormerEmployerInput = z.output<typeof addFormerEmployerSchema>;

export const removeFormerEmployerSchema = z.object({ id });
export type RemoveFormerEmployerInput = z.output<typeof removeFormerEmployerSchema>;
