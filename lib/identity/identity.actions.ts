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
  leadsTo: ({ next }) => (next ? (next as Href) : routes.candidateHome),
});

export const checkIdentityAction = defineAction({
  name: "checkIdentity",
  input: checkIdentitySchema,
  run: checkCandidacyIdentity,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const correctIdentityAction = defineAction({
  name: "correctIdentity",
  input: correctIdentitySchema,
  run: correctCandidacyIdentity,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
