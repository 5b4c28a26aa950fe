import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

/** With an experience, the file is about that one. */
export const addProofSchema = z.object({ candidacyId: id, experienceId: id.optional() });
export type AddProofInput = z.output<typeof addProofSchema>;
