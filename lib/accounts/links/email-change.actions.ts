"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { evenly, timed } from "@/lib/platform/auth/even-answer";
import { routes } from "@/lib/routes";
import { confirmEmailChange, requestEmailChange } from "./email-change.commands";
import { confirmEmailChangeSchema, requestEmailChangeSchema } from "./email-change.schema";
import { traceOfLink } from "./one-use.commands";

export const requestEmailChangeAction = defineAction({
  name: "requestEmailChange",
  asksCode: "ACCOUNT",
  input: requestEmailChangeSchema,
  run: (work, input) => timed(requestEmailChange(work, input)),
  complete: evenly,
  says: "Suivez le lien envoyé à la nouvelle adresse pour la confirmer.",
  leadsTo: () => routes.account,
});

export const confirmEmailChangeAction = defineAction({
  name: "confirmEmailChange",
  access: "public",
  input: confirmEmailChangeSchema,
  run: confirmEmailChange,
  trace: traceOfLink,
  says: "Votre nouvelle adresse est confirmée.",
  leadsTo: () => routes.account,
});
