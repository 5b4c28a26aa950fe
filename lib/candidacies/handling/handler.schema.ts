import { z } from "zod";
import { id, optionalId } from "@/lib/platform/shared/fields.schema";

/** `handlerId` is empty for nobody; `before` is who followed the dossier as the page showed it. */
export const assignHandlerSchema = z.object({ id, handlerId: optionalId, before: optionalId });
export type AssignHandlerInput = z.output<typeof assignHandlerSchema>;
