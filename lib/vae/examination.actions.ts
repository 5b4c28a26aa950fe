"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { declareAdmissible, declareInadmissible } from "./admissibility-decision.commands";
import { declareComplete, requestPieces } from "./examination.commands";
import {
  declareAdmissibleSchema,
  declareInadmissibleSchema,
  requestPiecesSchema,
  withdrawDecisionSchema,
  withRemarkSchema,
} from "./examination.schema";
import { reinstateCandidacy, withdrawDecision } from "./reopening.commands";
import { acceptValidation, returnValidation } from "./validation-filing.commands";

export const requestPiecesAction = defineAction({
  name: "requestPieces",
  input: requestPiecesSchema,
  run: requestPieces,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const declareCompleteAction = defineAction({
  name: "declareComplete",
  input: targetSchema,
  run: declareComplete,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const declareAdmissibleAction = defineAction({
  name: "declareAdmissible",
  input: declareAdmissibleSchema,
  run: declareAdmissible,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const declareInadmissibleAction = defineAction({
  name: "declareInadmissible",
  input: declareInadmissibleSchema,
  run: declareInadmissible,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const withdrawDecisionAction = defineAction({
  name: "withdrawDecision",
  input: withdrawDecisionSchema,
  run: withdrawDecision,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const reinstateCandidacyAction = defineAction({
  name: "reinstateCandidacy",
  input: withRemarkSchema,
  run: reinstateCandidacy,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const returnValidationAction = defineAction({
  name: "returnValidation",
  input: withRemarkSchema,
  run: returnValidation,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const acceptValidationAction = defineAction({
  name: "acceptValidation",
  input: targetSchema,
  run: acceptValidation,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
