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
