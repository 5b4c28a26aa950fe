"use server";
import { defineDossierAct } from "@/lib/candidacies/lists/define-dossier-act";
import { dossierActSchema } from "@/lib/candidacies/lists/onward.schema";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { acceptAssessment, returnToCommittee, transmitAssessment } from "./transmission.commands";
import { returnToCommitteeSchema } from "./transmission.schema";

export const acceptAssessmentAction = defineDossierAct({
  name: "acceptAssessment",
  input: dossierActSchema,
  run: acceptAssessment,
  says: "Le dossier est accepté.",
});

export const returnToCommitteeAction = defineAction({
  name: "returnToCommittee",
  input: returnToCommitteeSchema,
  run: returnToCommittee,
  says: "Le dossier est renvoyé au comité.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const transmitAssessmentAction = defineAction({
  name: "transmitAssessment",
  input: targetSchema,
  run: transmitAssessment,
  says: "Le dossier est transmis au secrétariat.",
  leadsTo: ({ id }) => routes.companyAssessment(id),
});
