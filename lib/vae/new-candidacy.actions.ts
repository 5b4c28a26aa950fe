"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { openVaeCandidacySchema } from "./new-candidacy.schema";
import { openVaeCandidacy } from "./vae-candidacy.commands";

export const openVaeCandidacyAction = defineAction({
  name: "openVaeCandidacy",
  input: openVaeCandidacySchema,
  run: openVaeCandidacy,
  leadsTo: (_, { id }) => routes.candidateCandidacy(id),
});
