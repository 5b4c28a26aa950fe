"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import { saveEducation } from "./education.commands";
import { saveEducationSchema } from "./education.schema";

export const saveEducationAction = defineAction({
  name: "saveEducation",
  input: saveEducationSchema,
  run: saveEducation,
  says: "Votre parcours de formation est enregistré.",
  leadsTo: ({ candidacyId }) => routes.candidateCandidacy(candidacyId),
});

/** The same, while one writes. */
export const keepEducation = defineAnswer({
  name: "keepEducation",
  input: saveEducationSchema,
  repeatable: true,
  run: saveEducation,
});
