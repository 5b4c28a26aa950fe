"use server";
import type { Route } from "next";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
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
  then: ({ next }) => (next ? (next as Route) : routes.candidateHome),
});

export const checkIdentityAction = defineAction({
  name: "checkIdentity",
  input: checkIdentitySchema,
  run: checkCandidacyIdentity,
  then: ({ id }) => routes.secretariatCandidacy(id),
});

export const correctIdentityAction = defineAction({
  name: "correctIdentity",
  input: correctIdentitySchema,
  run: correctCandidacyIdentity,
  then: ({ id }) => routes.secretariatCandidacy(id),
});
