"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import { saveGapAnalysis } from "./gap-analysis.commands";
import { saveGapAnalysisSchema } from "./gap-analysis.schema";

export const saveGapAnalysisAction = defineAction({
  name: "saveGapAnalysis",
  input: saveGapAnalysisSchema,
  run: saveGapAnalysis,
  says: "L’analyse du bloc est enregistrée.",
  leadsTo: ({ candidacyId }) => routes.secretariatCandidacy(candidacyId),
});

/** The same, while one writes. */
export const keepGapAnalysis = defineAnswer({
  name: "keepGapAnalysis",
  input: saveGapAnalysisSchema,
  repeatable: true,
  run: saveGapAnalysis,
});
