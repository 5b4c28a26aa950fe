import { z } from "zod";
import {
  calendarDay,
  id,
  optionalDay,
  password,
  personName,
  requiredText,
  version,
} from "@/lib/platform/shared/fields.schema";

export const appointSignatorySchema = z.object({
  signatureId: id,
  sealId: z.union([z.literal("").transform(() => null), id]).default(null),
  name: personName("Indiquez le nom du signataire."),
  capacity: requiredText(160, "Indiquez la qualité du signataire."),
  startsOn: calendarDay("Indiquez le premier jour."),
  endsOn: optionalDay,
  password,
});
export type AppointSignatoryInput = z.output<typeof appointSignatorySchema>;

export const endSignatorySchema = z.object({
  id,
  version,
  endsOn: calendarDay("Indiquez le dernier jour."),
  password,
});
export type EndSignatoryInput = z.output<typeof endSignatorySchema>;

export const removeSignatorySchema = z.object({ id, password });
export type RemoveSignatoryInput = z.output<typeof removeSignatorySchema>;
