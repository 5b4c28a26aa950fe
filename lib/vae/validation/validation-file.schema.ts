import { z } from "zod";
import { id, optionalText, version } from "@/lib/platform/shared/fields.schema";

export const presentationFields = z.object({ presentation: optionalText(4000) });
export const savePresentationSchema = presentationFields.extend({ candidacyId: id, version });
export type SavePresentationInput = z.output<typeof savePresentationSchema>;
