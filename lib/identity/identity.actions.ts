"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { type Href, routes } from "@/lib/routes";
import {
  checkCandidacyIdentity,
  correctCandidacyIdentity,
  saveIdentity,
} from "./identity.commands";
import { checkIdentitySchema, correctIdentitySchema, saveIdentitySchema } from "./identity.schema";

export const saveIdentityAction = defineAction({
  name: "saveIdentity",
  input: saveIdentitySchema,
  run: saveIdentity,
  says: "Votre identité est enregistrée.",
  leadsTo: ({ next }) => (next ? (next as Href) : routes.candidateHome),
});

export const checkIdentityAction = defineAction({
  name: "checkIdentity",
  input: checkIdentitySchema,
  run: checkCandidacyIdentity,
  says: "Le contrôle de l’identité est enregistré.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const correctIdentityAction = defineAction({
  name: "correctIdentity",
  input: correctIdentitySchema,
  run: correctCandidacyIdentity,
  says: "La correction de l’identité est enregistrée.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
