"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import * as schemas from "./assessment.schema";
import { changeCommittee, constituteCommittee } from "./committee.commands";
import { changeCommitteeSchema, constituteCommitteeSchema } from "./committee.schema";
import { assessCompetency } from "./competency-assessment.commands";
import { assessCompetencySchema } from "./competency-assessment.schema";
import { confirmCandidacy, declineCandidacy } from "./confirmation.commands";
import { closeGrids, reopenGrids } from "./grid-closing.commands";
import { signGrids } from "./grid-signing.commands";
import { openAssessment, refuseRegistration } from "./opening.commands";
import {
  acceptAssessment,
  acknowledgeAssessment,
  endAssessment,
  returnToCommittee,
  transmitAssessment,
} from "./transmission.commands";

export const confirmCandidacyAction = defineAction({
  name: "confirmCandidacy",
  input: schemas.confirmCandidacySchema,
  run: confirmCandidacy,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});

export const declineCandidacyAction = defineAction({
  name: "declineCandidacy",
  input: targetSchema,
  run: declineCandidacy,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});

export const acknowledgeAssessmentAction = defineAction({
  name: "acknowledgeAssessment",
  input: schemas.acknowledgeAssessmentSchema,
  run: acknowledgeAssessment,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});

export const openAssessmentAction = defineAction({
  name: "openAssessment",
  input: schemas.openAssessmentSchema,
  run: openAssessment,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const refuseRegistrationAction = defineAction({
  name: "refuseRegistration",
  input: schemas.refuseRegistrationSchema,
  run: refuseRegistration,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const acceptAssessmentAction = defineAction({
  name: "acceptAssessment",
  input: targetSchema,
  run: acceptAssessment,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const returnToCommitteeAction = defineAction({
  name: "returnToCommittee",
  input: schemas.returnToCommitteeSchema,
  run: returnToCommittee,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const constituteCommitteeAction = defineAction({
  name: "constituteCommittee",
  input: constituteCommitteeSchema,
  run: constituteCommittee,
  leadsTo: ({ id }) => routes.companyCandidate(id),
});

export const changeCommitteeAction = defineAction({
  name: "changeCommittee",
  input: changeCommitteeSchema,
  run: changeCommittee,
  leadsTo: ({ id }) => routes.companyCandidate(id),
});

export const closeGridsAction = defineAction({
  name: "closeGrids",
  input: targetSchema,
  run: closeGrids,
  leadsTo: ({ id }) => routes.companyAssessment(id),
});

export const signGridsAction = defineAction({
  name: "signGrids",
  input: schemas.signGridsSchema,
  run: signGrids,
  leadsTo: ({ id }) => routes.companyAssessment(id),
});

export const reopenGridsAction = defineAction({
  name: "reopenGrids",
  input: schemas.reopenGridsSchema,
  run: reopenGrids,
  leadsTo: ({ id }) => routes.companyAssessment(id),
});

export const transmitAssessmentAction = defineAction({
  name: "transmitAssessment",
  input: targetSchema,
  run: transmitAssessment,
  leadsTo: ({ id }) => routes.companyAssessment(id),
});

export const assessCompetencyAction = defineAction({
  name: "assessCompetency",
  input: assessCompetencySchema,
  run: assessCompetency,
  leadsTo: ({ id, competencyId, next = competencyId }) =>
    routes.companyCompetencySaved(id, next, competencyId),
});

export const endByCompanyAction = defineAction({
  name: "endByCompany",
  input: schemas.endAssessmentSchema,
  run: endAssessment,
  leadsTo: ({ id }) => routes.companyCandidate(id),
});

export const endBySecretariatAction = defineAction({
  name: "endBySecretariat",
  input: schemas.endAssessmentSchema,
  run: endAssessment,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
