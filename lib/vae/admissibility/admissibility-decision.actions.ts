"use server";
import { defineDossierAct } from "@/lib/candidacies/lists/define-dossier-act";
import { declareAdmissible, declareInadmissible } from "./admissibility-decision.commands";
import {
  declareAdmissibleSchema,
  declareInadmissibleSchema,
} from "./admissibility-decision.schema";

export const declareAdmissibleAction = defineDossierAct({
  name: "declareAdmissible",
  asksCode: "DECISION",
  input: declareAdmissibleSchema,
  run: declareAdmissible,
  says: "La décision est rendue\u00a0: la demande est recevable.",
});

export const declareInadmissibleAction = defineDossierAct({
  name: "declareInadmissible",
  asksCode: "DECISION",
  input: declareInadmissibleSchema,
  run: declareInadmissible,
  says: "La décision est rendue\u00a0: la demande n’est pas recevable.",
});
