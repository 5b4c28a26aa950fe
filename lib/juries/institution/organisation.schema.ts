import { z } from "zod";
import { id, requiredText, version } from "@/lib/platform/shared/fields.schema";
import { inOrder, order, period } from "@/lib/platform/shared/period.schema";

export const organisationFields = z.object({
  name: requiredText(160),
  acronym: requiredText(30),
  side: z.enum(["EMPLOYERS", "EMPLOYEES"], "Choisissez un collège."),
  source: requiredText(
    300,
    "Indiquez d’où vient cette information, par exemple un arrêté et sa date.",
  ),
  ...period,
});
export const enrolOrganisationSchema = organisationFields.refine(inOrder, order);
export type EnrolOrganisationInput = z.output<typeof enrolOrganisationSchema>;

export const organisationPeriodFields = z.object({
  id,
  version,
  source: requiredText(
    300,
    "Indiquez d’où vient cette information, par exemple un arrêté et sa date.",
  ),
  ...period,
});
export const changeOrganisationPeriodSchema = organisationPeriodFields.refine(inOrder, order);
export type ChangeOrganisationPeriodInput = z.output<typeof changeOrganisationPeriodSchema>;
