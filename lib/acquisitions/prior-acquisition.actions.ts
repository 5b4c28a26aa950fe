"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import {
  confirmPriorAcquisition,
  endPriorAcquisition,
  proposePriorAcquisition,
} from "./prior-acquisition.commands";
import {
  confirmPriorAcquisitionSchema,
  endPriorAcquisitionSchema,
  proposePriorAcquisitionSchema,
} from "./prior-acquisition.schema";

export const proposePriorAcquisitionAction = defineAction({
  name: "proposePriorAcquisition",
  input: proposePriorAcquisitionSchema,
  run: proposePriorAcquisition,
  says: "L’acquis antérieur est proposé\u00a0: une autre personne du secrétariat doit le confirmer.",
  leadsTo: ({ candidacyId }) => routes.secretariatCandidacy(candidacyId),
});

export const confirmPriorAcquisitionAction = defineAction({
  name: "confirmPriorAcquisition",
  asksCode: "DECISION",
  input: confirmPriorAcquisitionSchema,
  run: confirmPriorAcquisition,
  says: "L’acquis antérieur est confirmé\u00a0: ses blocs sont acquis.",
  leadsTo: ({ candidacyId }) => routes.secretariatCandidacy(candidacyId),
});

export const endPriorAcquisitionAction = defineAction({
  name: "endPriorAcquisition",
  input: endPriorAcquisitionSchema,
  run: endPriorAcquisition,
  says: "La proposition est close\u00a0: rien n’est acquis par elle.",
  leadsTo: ({ candidacyId }) => routes.secretariatCandidacy(candidacyId),
});
