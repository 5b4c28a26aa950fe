import { z } from "zod";
import { calendarDay, id, password, requiredText } from "@/lib/platform/shared/fields.schema";

export const proposeEquivalenceSchema = z.object({
  fromBlockId: z.uuid("Choisissez le bloc qui est détenu."),
  toBlockId: z.uuid("Choisissez le bloc pour lequel il compte."),
  source: requiredText(500, "Indiquez la décision\u00a0: quel organisme, quel numéro."),
  decidedOn: calendarDay("Indiquez le jour de la décision."),
  startsOn: calendarDay("Indiquez à partir de quel jour elle compte."),
});
export type ProposeEquivalenceInput = z.output<typeof proposeEquivalenceSchema>;

export const confirmEquivalenceSchema = z.object({ id, password });
export type ConfirmEquivalenceInput = z.output<typeof confirmEquivalenceSchema>;

export const endEquivalenceSchema = z.object({
  id,
  reason: requiredText(1000, "Dites pourquoi\u00a0: le motif est gardé."),
});
export type EndEquivalenceInput = z.output<typeof endEquivalenceSchema>;
