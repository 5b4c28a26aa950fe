"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { swear } from "./draft.commands";
import { swearSchema } from "./draft.schema";
import { addExperience, editExperience, removeExperience } from "./experience.commands";
import {
  addExperienceSchema,
  editExperienceSchema,
  removeExperienceSchema,
} from "./experience.schema";
import { resubmitCandidacy, submitCandidacy } from "./submission.commands";
import { openVaeCandidacy, reuseAdmissibility } from "./vae-candidacy.commands";
import { openVaeCandidacySchema } from "./vae-candidacy.schema";

export const openVaeCandidacyAction = defineAction({
  name: "openVaeCandidacy",
  input: openVaeCandidacySchema,
  run: openVaeCandidacy,
  leadsTo: (_, { id }) => routes.candidateCandidacy(id),
});

export const reuseAdmissibilityAction = defineAction({
  name: "reuseAdmissibility",
  input: targetSchema,
  run: reuseAdmissibility,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});

export const addExperienceAction = defineAction({
  name: "addExperience",
  input: addExperienceSchema,
  run: addExperience,
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});

export const editExperienceAction = defineAction({
  name: "editExperience",
  input: editExperienceSchema,
  run: editExperience,
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});

export const removeExperienceAction = defineAction({
  name: "removeExperience",
  input: removeExperienceSchema,
  run: removeExperience,
  leadsTo: ({ candidacyId }) => routes.candidacyExperiences(candidacyId),
});

export const swearAction = defineAction({
  name: "swear",
  input: swearSchema,
  run: swear,
  leadsTo: ({ candidacyId }) => routes.candidateCandidacy(candidacyId),
});

export const submitCandidacyAction = defineAction({
  name: "submitCandidacy",
  input: targetSchema,
  run: submitCandidacy,
  leadsTo: ({ id }) => routes.candidacySubmitted(id),
});

export const resubmitCandidacyAction = defineAction({
  name: "resubmitCandidacy",
  input: targetSchema,
  run: resubmitCandidacy,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
