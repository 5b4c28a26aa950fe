"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { contestLapse, reinstateCandidacy, upholdLapse } from "./lapse.commands";
import { contestLapseSchema, reinstateCandidacySchema, upholdLapseSchema } from "./lapse.schema";

export const contestLapseAction = defineAction({
  name: "contestLapse",
  input: contestLapseSchema,
  run: contestLapse,
  says: "Votre contestation est envoyée au secrétariat.",
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});

export const upholdLapseAction = defineAction({
  name: "upholdLapse",
  asksCode: "DECISION",
  input: upholdLapseSchema,
  run: upholdLapse,
  says: "La caducité est maintenue, le candidat en est informé.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const reinstateCandidacyAction = defineAction({
  name: "reinstateCandidacy",
  asksCode: "DECISION",
  input: reinstateCandidacySchema,
  run: reinstateCandidacy,
  says: "La candidature est rétablie.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
