import { z } from "zod";
import { checkbox, id, optionalText } from "@/lib/platform/shared/fields.schema";
import { DIPLOMAS, FOREIGN_LEVELS, LAST_CLASSES, OTHER_CERTIFICATIONS } from "./education";

const oneOf = <N extends number>(codes: readonly N[], message: string) =>
  z
    .string(message)
    .refine((code) => codes.some((one) => String(one) === code), message)
    .transform(Number);
const optional = <N extends number>(codes: readonly N[]) =>
  z
    .string()
    .refine((code) => code === "" || codes.some((one) => String(one) === code))
    .transform((code) => (code === "" ? null : Number(code)))
    .default(null);

/** CERFA 12818*02, rubric 4. */
export const educationFields = z.object({
  lastClass: oneOf(LAST_CLASSES, "Choisissez la dernière classe suivie."),
  highestDiploma: oneOf(DIPLOMAS, "Choisissez le diplôme le plus élevé obtenu en France."),
  otherCertification: z
    .union([z.literal(""), z.enum(OTHER_CERTIFICATIONS)])
    .default("")
    .transform((one) => one || null),
  foreignLevel: optional(FOREIGN_LEVELS),
  foreignStudies: checkbox,
  partsObtained: checkbox,
  relatedCertifications: optionalText(1000),
  shortTrainings: optionalText(1000),
});
export const saveEducationSchema = educationFields.extend({
  candidacyId: id,
  version: z.coerce.number().int().min(0),
});
export type SaveEducationInput = z.output<typeof saveEducationSchema>;
