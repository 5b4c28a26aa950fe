"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { joinPersons, noteHomonyms } from "./resemblance.commands";
import { settleResemblanceSchema } from "./resemblance.schema";

export const noteHomonymsAction = defineAction({
  name: "noteHomonyms",
  input: settleResemblanceSchema,
  asksCode: "DECISION",
  run: noteHomonyms,
  says: "C’est noté : ce sont deux personnes.",
  leadsTo: ({ candidacyId }) => routes.secretariatCandidacy(candidacyId),
});

export const joinPersonsAction = defineAction({
  name: "joinPersons",
  input: settleResemblanceSchema,
  asksCode: "DECISION",
  run: joinPersons,
  says: "Les dossiers de cette personne sont réunis dans un seul compte.",
  leadsTo: ({ candidacyId }) => routes.secretariatCandidacy(candidacyId),
});
