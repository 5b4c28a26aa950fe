"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { openVaeCandidacy } from "./new-candidacy.commands";
import { openVaeCandidacySchema } from "./new-candidacy.schema";

export const openVaeCandidacyAction = defineAction({
  name: "openVaeCandidacy",
  input: openVaeCandidacySchema,
  run: openVaeCandidacy,
  says: ({ fromId }) =>
    fromId
      ? "Votre brouillon est créé, avec ce qui pouvait être repris."
      : "Votre brouillon est créé.",
  leadsTo: (_, { id }) => routes.candidateCandidacy(id),
});
