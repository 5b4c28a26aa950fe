"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import { addExperience, editExperience, removeExperience } from "./experience.commands";
import {
  addExperienceSchema,
  editExperienceSchema,
  removeExperienceSchema,
} from "./experience.schema";

export const addExperienceAction = defineAction({
  name: "addExperience",
  input: addExperienceSchema,
  run: addExperience,
  says: "L’expérience est ajoutée.",
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});

export const editExperienceAction = defineAction({
  name: "editExperience",
  input: editExperienceSchema,
  run: editExperience,
  says: "L’expérience est enregistrée.",
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});

/** The same, while one writes. */
export const keepExperience = defineAnswer({
  name: "keepExperience",
  input: editExperienceSchema,
  repeatable: true,
  run: editExperience,
});

export const removeExperienceAction = defineAction({
  name: "removeExperience",
  input: removeExperienceSchema,
  run: removeExperience,
  says: "L’expérience est retirée.",
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});
