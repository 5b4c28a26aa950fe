"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
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
  then: ({ id }) => routes.candidateCandidacy(id),
});

export const declineCandidacyAction = defineAction({
  name: "declineCandidacy",
  input: schemas.declineCandidacySchema,
  run: declineCandidacy,
  then: ({ id }) => routes.candidateCandidacy(id),
});

export const acknowledgeAssessmentAction = defineAction({
  name: "acknowledgeAssessment",
  input: schemas.acknowledgeAssessmentSchema,
  run: acknowledgeAssessment,
  then: ({ id }) => routes.candidateCandidacy(id),
});

export const openAssessmentAction = defineAction({
  name: "openAssessment",
  input: schemas.openAssessmentSchema,
  run: openAssessment,
  then: ({ id }) => routes.secretariatCandidacy(id),
});

export const refuseRegistrationAction = defineAction({
  name: "refuseRegistration",
  input: schemas.refuseRegistrationSchema,
  run: refuseRegistration,
  then: ({ id }) => routes.secretariatCandidacy(id),
});

export const acceptAssessmentAction = defineAction({
  name: "acceptAssessment",
  input: schemas.acceptAssessmentSchema,
  run: acceptAssessment,
  then: ({ id }) => routes.secretariatCandidacy(id),
});

export const returnToCommitteeAction = defineAction({
  name: "returnToCommittee",
  input: schemas.returnToCommitteeSchema,
  run: returnToCommittee,
  then: ({ id }) => routes.secretariatCandidacy(id),
});

export const constituteCommitteeAction = defineAction({
  name: "constituteCommittee",
  input: constituteCommitteeSchema,
  run: constituteCommittee,
  then: ({ id }) => routes.companyCandidate(id),
});

export const changeCommitteeAction = defineAction({
  name: "changeCommittee",
  input: changeCommitteeSchema,
  run: changeCommittee,
  then: ({ id }) => routes.companyCandidate(id),
});

export const closeGridsAction = defineAction({
  name: "closeGrids",
  input: schemas.closeGridsSchema,
  run: closeGrids,
  then: ({ id }) => routes.companyAssessment(id),
});

export const signGridsAction = defineAction({
  name: "signGrids",
  input: schemas.signGridsSchema,
  run: signGrids,
  then: ({ id }) => routes.companyAssessment(id),
});

export const reopenGridsAction = defineAction({
  name: "reopenGrids",
  input: schemas.reopenGridsSchema,
  run: reopenGrids,
  then: ({ id }) => routes.companyAssessment(id),
});

export const transmitAssessmentAction = defineAction({
  name: "transmitAssessment",
  input: schemas.transmitAssessmentSchema,
  run: transmitAssessment,
  then: ({ id }) => routes.companyAssessment(id),
});

export const assessCompetencyAction = defineAction({
  name: "assessCompetency",
  input: assessCompetencySchema,
  run: assessCompetency,
  then: ({ id, competencyId }) => routes.companyCompetency(id, competencyId),
});

export const endByCompanyAction = defineAction({
  name: "endByCompany",
  input: schemas.endAssessmentSchema,
  run: endAssessment,
  then: ({ id }) => routes.companyCandidate(id),
});

export const endBySecretariatAction = defineAction({
  name: "endBySecretariat",
  input: schemas.endAssessmentSchema,
  run: endAssessment,
  then: ({ id }) => routes.secretariatCandidacy(id),
});
