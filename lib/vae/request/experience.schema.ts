import { z } from "zod";
import {
  calendarDay,
  id,
  optionalDay,
  optionalSiret,
  requiredText,
  version,
} from "@/lib/platform/shared/fields.schema";
import { EXPERIENCE_STATUSES } from "./experience";

/** What an experience says (CERFA 12818, rubric 5); its length is never asked for (R18). */
export const experienceFields = z.object({
  jobTitle: requiredText(120, "Indiquez l’emploi ou la fonction exercée."),
  status: z.enum(EXPERIENCE_STATUSES, "Choisissez votre statut."),
  employer: requiredText(200, "Indiquez l’organisme et son adresse."),
  siret: optionalSiret,
  startedOn: calendarDay("Indiquez une date de début qui existe, par exemple 01/09/2021."),
  endedOn: optionalDay,
  activities: requiredText(6000, "Décrivez les activités en rapport avec la certification."),
});

const inOrder = ({ startedOn, endedOn }: { startedOn: string; endedOn: string }) =>
  endedOn === "" || endedOn >= startedOn;
const order = { message: "La fin ne peut pas précéder le début.", path: ["endedOn"] };

export const addExperienceSchema = experienceFields
  .extend({ candidacyId: id })
  .refine(inOrder, order);
export const editExperienceSchema = experienceFields
  .extend({ id, version, candidacyId: id })
  .refine(inOrder, order);
export const removeExperienceSchema = z.object({ id, version, candidacyId: id });

export type ExperienceFields = z.output<typeof experienceFields>;
export type AddExperienceInput = z.output<typeof addExperienceSchema>;
export type EditExperienceInput = z.output<typeof editExperienceSchema>;
export type RemoveExperienceInput = z.output<typeof removeExperienceSchema>;
