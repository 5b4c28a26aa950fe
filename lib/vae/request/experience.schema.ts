import { z } from "zod";
import {
  calendarDay,
  id,
  optionalDay,
  optionalSiret,
  optionalText,
  requiredText,
  version,
} from "@/lib/platform/shared/fields.schema";
import {
  asksProgramme,
  asksWorkingTime,
  EXPERIENCE_STATUSES,
  PROFESSIONAL_FAMILIES,
  WORKING_TIMES,
} from "./experience";

const HOURS = "Indiquez un nombre d’heures, par exemple 35 ou 17,5.";
const weeklyHours = z
  .string()
  .trim()
  .transform((text) => text.replace(",", "."))
  .refine(
    (text) => text === "" || (/^\d{1,2}(\.\d)?$/.test(text) && +text > 0 && +text <= 80),
    HOURS,
  )
  .default("");
const totalHours = z
  .string()
  .trim()
  .transform((text) => text.replace(/\s/g, ""))
  .refine(
    (text) => text === "" || (/^\d{1,6}$/.test(text) && +text >= 1 && +text <= 200_000),
    "Indiquez un nombre entier d’heures, par exemple 1 600.",
  )
  .default("");

/** What an experience says (CERFA 12818, rubric 5); its length is told for information alone (R18). */
export const experienceFields = z.object({
  jobTitle: requiredText(120, "Indiquez l’emploi ou la fonction exercée."),
  status: z.enum(EXPERIENCE_STATUSES, "Choisissez votre statut."),
  employer: requiredText(200, "Indiquez l’organisme et son adresse."),
  siret: optionalSiret,
  family: z
    .string("Choisissez une famille professionnelle.")
    .refine(
      (one) => PROFESSIONAL_FAMILIES.includes(one),
      "Choisissez une famille professionnelle.",
    ),
  startedOn: calendarDay("Indiquez une date de début qui existe, par exemple 01/09/2021."),
  endedOn: optionalDay,
  programme: optionalText(200),
  workingTime: z.union([z.literal(""), z.enum(WORKING_TIMES)]).default(""),
  weeklyHours,
  totalHours,
  activities: requiredText(6000, "Décrivez les activités en rapport avec la certification."),
  "competencies[]": z.array(id).default([]),
});
type Fields = z.output<typeof experienceFields>;

/** What its dates and its status ask for besides (R89). */
const faultsOf = ({ startedOn, endedOn, status, programme, workingTime }: Fields) =>
  [
    endedOn !== "" && endedOn < startedOn
      ? { path: "endedOn", message: "La fin ne peut pas précéder le début." }
      : null,
    asksProgramme(status) && programme === ""
      ? { path: "programme", message: "Indiquez la certification préparée et son niveau." }
      : null,
    asksWorkingTime(status) && workingTime === ""
      ? { path: "workingTime", message: "Indiquez si c’était à temps complet ou partiel." }
      : null,
  ].filter((fault) => fault !== null);

const checked = <S extends z.ZodType<Fields>>(schema: S) =>
  schema.superRefine((fields, context) => {
    for (const { path, message } of faultsOf(fields))
      context.addIssue({ code: "custom", path: [path], message });
  });

export const addExperienceSchema = checked(experienceFields.extend({ candidacyId: id }));
export const editExperienceSchema = checked(
  experienceFields.extend({ id, version, candidacyId: id }),
);
export const removeExperienceSchema = z.object({ id, version, candidacyId: id });
export const moveExperienceSchema = z.object({
  id,
  candidacyId: id,
  direction: z.enum(["UP", "DOWN"]),
});

export type ExperienceFields = z.output<typeof experienceFields>;
export type AddExperienceInput = z.output<typeof addExperienceSchema>;
export type EditExperienceInput = z.output<typeof editExperienceSchema>;
export type RemoveExperienceInput = z.output<typeof removeExperienceSchema>;
export type MoveExperienceInput = z.output<typeof moveExperienceSchema>;
