import { z } from "zod";
import { id, optionalText } from "@/lib/platform/shared/fields.schema";
import { REQUEST_NATURES } from "./nature";

const partVersion = z.coerce.number().int().min(0);

export const natureFields = z.object({
  nature: z.enum(REQUEST_NATURES, "Choisissez la nature de votre demande."),
  precedingReference: optionalText(200),
});
export const saveNatureSchema = natureFields.extend({ candidacyId: id, version: partVersion });
export type SaveNatureInput = z.output<typeof saveNatureSchema>;
