"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { saveStatements } from "./statements.commands";
import { saveStatementsSchema } from "./statements.schema";

export const saveStatementsAction = defineAction({
  name: "saveStatements",
  input: saveStatementsSchema,
  run: saveStatements,
  says: "Vos déclarations sont enregistrées.",
  leadsTo: ({ candidacyId }) => routes.candidateCandidacy(candidacyId),
});
