"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { confirmEquivalence, endEquivalence, proposeEquivalence } from "./equivalence.commands";
import {
  confirmEquivalenceSchema,
  endEquivalenceSchema,
  proposeEquivalenceSchema,
} from "./equivalence.schema";

export const proposeEquivalenceAction = defineAction({
  name: "proposeEquivalence",
  input: proposeEquivalenceSchema,
  run: proposeEquivalence,
  says: "L’équivalence est proposée\u00a0: une autre personne du secrétariat doit la confirmer.",
  leadsTo: () => routes.secretariatStandard,
});

export const confirmEquivalenceAction = defineAction({
  name: "confirmEquivalence",
  asksCode: "DECISION",
  input: confirmEquivalenceSchema,
  run: confirmEquivalence,
  says: "L’équivalence est confirmée.",
  leadsTo: () => routes.secretariatStandard,
});

export const endEquivalenceAction = defineAction({
  name: "endEquivalence",
  input: endEquivalenceSchema,
  run: endEquivalence,
  says: "La proposition d’équivalence est close\u00a0: rien ne compte par elle.",
  leadsTo: () => routes.secretariatStandard,
});
