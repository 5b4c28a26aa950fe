"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { declareAdmissible, declareInadmissible } from "./admissibility-decision.commands";
import {
  declareAdmissibleSchema,
  declareInadmissibleSchema,
} from "./admissibility-decision.schema";

export const declareAdmissibleAction = defineAction({
  name: "declareAdmissible",
  asksCode: "DECISION",
  input: declareAdmissibleSchema,
  run: declareAdmissible,
  says: "La décision est rendue\u00a0: la demande est recevable.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const declareInadmissibleAction = defineAction({
  name: "declareInadmissible",
  asksCode: "DECISION",
  input: declareInadmissibleSchema,
  run: declareInadmissible,
  says: "La décision est rendue\u00a0: la demande n’est pas recevable.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
