"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import {
  addExperience,
  editExperience,
  moveExperience,
  removeExperience,
} from "./experience.commands";
import {
  addExperienceSchema,
  editExperienceSchema,
  moveExperienceSchema,
  removeExperienceSchema,
} from "./experience.schema";

export const addExperienceAction = defineAction({
  name: "addExperience",
  input: addExperienceSchema,
  run: addExperience,
  says: "L’expérience est ajoutée : joignez ce qui la prouve.",
  leadsTo: ({ candidacyId }, { id }) => routes.experienceProofs(candidacyId, id),
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

export const moveExperienceAction = defineAction({
  name: "moveExperience",
  input: moveExperienceSchema,
  run: moveExperience,
  says: ({ direction }) =>
    direction === "UP"
      ? "L’expérience est montée d’un rang."
      : "L’expérience est descendue d’un rang.",
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});

export const removeExperienceAction = defineAction({
  name: "removeExperience",
  input: removeExperienceSchema,
  run: removeExperience,
  says: "L’expérience est retirée.",
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});
