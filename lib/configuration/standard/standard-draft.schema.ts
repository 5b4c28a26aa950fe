import { z } from "zod";
import { optionalId, optionalText, requiredText } from "@/lib/platform/shared/fields.schema";

/** The longest text that an import takes: ten times the project's own file, a fifth of what a form may weigh. */
const LONGEST_IMPORT = 600_000;
export const startStandardSchema = z.object({ copyOf: optionalId });
export type StartStandardInput = z.output<typeof startStandardSchema>;

export const importStandardSchema = z.object({
  content: requiredText(LONGEST_IMPORT, "Choisissez un fichier, ou collez son contenu."),
  rncpCode: optionalText(20),
});
export type ImportStandardInput = z.output<typeof importStandardSchema>;
