"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import { saveCurrentSituation } from "./current-situation.commands";
import { saveCurrentSituationSchema } from "./current-situation.schema";

export const saveCurrentSituationAction = defineAction({
  name: "saveCurrentSituation",
  input: saveCurrentSituationSchema,
  run: saveCurrentSituation,
  says: "Votre situation est enregistrée.",
  leadsTo: ({ candidacyId }) => routes.candidateCandidacy(candidacyId),
});

/** The same, while one writes. */
export const keepCurrentSituation = defineAnswer({
  name: "keepCurrentSituation",
  input: saveCurrentSituationSchema,
  repeatable: true,
  run: saveCurrentSituation,
});
