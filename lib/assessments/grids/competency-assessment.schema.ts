import { z } from "zod";
import { id, optionalDay, optionalText } from "@/lib/platform/shared/fields.schema";
import { COMPETENCY_LEVELS, needsComment } from "./assessment-grid";

export const competencyFields = z.object({
  id,
  competencyId: id,
  /** 0 before the committee's first entry. */
  version: z.coerce.number().int().nonnegative(),
  level: z.enum(COMPETENCY_LEVELS, "Choisissez un niveau."),
  comment: optionalText(4000),
  observedOn: optionalDay,
  situation: optionalText(2000),
  /** The competency to go on with; this one again when absent. */
  next: id.optional(),
});

export const assessCompetencySchema = competencyFields.superRefine(
  ({ level, comment, observedOn, situation }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (needsComment(level) && !comment)
      fault(
        "comment",
        "Expliquez ce niveau\u00a0: tout niveau autre que «\u00a0Acquise\u00a0» demande un commentaire.",
      );
    if (situation && !observedOn)
      fault("observedOn", "Indiquez le jour où vous avez observé cette situation.");
    if (observedOn && !situation)
      fault("situation", "Décrivez la situation que vous avez observée ce jour-là.");
  },
);
export type AssessCompetencyInput = z.output<typeof assessCompetencySchema>;
