import { z } from "zod";
import { id, requiredText } from "@/lib/platform/shared/fields.schema";

export const exchangeFields = z.object({ text: requiredText(4000, "Écrivez votre message.") });
export const writeExchangeSchema = exchangeFields.extend({ id });
export const closeExchangeSchema = z.object({ id });

export const noteFields = z.object({ text: requiredText(4000, "Écrivez la note.") });
export const addNoteSchema = noteFields.extend({ id });
