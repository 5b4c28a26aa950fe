"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import { addSituation, moveSituation, removeSituation, saveSituation } from "./situation.commands";
import {
  addSituationSchema,
  moveSituationSchema,
  removeSituationSchema,
  saveSituationSchema,
} from "./situation.schema";

export const saveSituationAction = defineAction({
  name: "saveSituation",
  input: saveSituationSchema,
  run: saveSituation,
  says: "La situation de travail est enregistrée.",
  leadsTo: ({ candidacyId }) => routes.validationFile(candidacyId),
});

/** The same, while one writes. */
export const keepSituation = defineAnswer({
  name: "keepSituation",
  input: saveSituationSchema,
  repeatable: true,
  run: saveSituation,
});

export const addSituationAction = defineAction({
  name: "addSituation",
  input: addSituationSchema,
  run: addSituation,
  says: "Une situation est ajoutée : racontez-la.",
  leadsTo: ({ candidacyId, blockId }, { id }) => routes.furtherSituation(candidacyId, blockId, id),
});

export const moveSituationAction = defineAction({
  name: "moveSituation",
  input: moveSituationSchema,
  run: moveSituation,
  says: "L’ordre des situations est changé.",
  leadsTo: ({ candidacyId }) => routes.validationFile(candidacyId),
});

export const removeSituationAction = defineAction({
  name: "removeSituation",
  input: removeSituationSchema,
  run: removeSituation,
  says: "La situation est retirée.",
  leadsTo: ({ candidacyId }) => routes.validationFile(candidacyId),
});
