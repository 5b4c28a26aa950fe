import { z } from "zod";
import { MANNERS, PROOFS } from "@/lib/accounts/address-recovery";
import {
  calendarDay,
  email,
  id,
  password,
  requiredText,
} from "@/lib/platform/shared/fields.schema";

export const askAddressRecoverySchema = z.object({
  userId: id,
  email,
  reason: requiredText(500, "Dites pourquoi l’ancienne adresse ne sert plus."),
  documentKind: z.enum(PROOFS, "Choisissez la pièce que vous avez vue."),
  manner: z.enum(MANNERS, "Dites comment vous avez vu la pièce et la personne."),
  checkedOn: calendarDay("Indiquez le jour où vous avez vu la pièce."),
  password,
});
export type AskAddressRecoveryInput = z.output<typeof askAddressRecoverySchema>;
export const confirmAddressRecoverySchema = z.object({ id, password });
export const withdrawAddressRecoverySchema = z.object({ id });
