"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { decideEntry } from "./decision.commands";
import { decideEntrySchema } from "./decision.schema";

export const decideEntryAction = defineAction({
  name: "decideEntry",
  asksCode: "DECISION",
  input: decideEntrySchema,
  run: decideEntry,
  says: ({ outcome }) =>
    outcome === "DECIDED" ? "La décision est enregistrée." : "L’issue du dossier est enregistrée.",
  leadsTo: ({ entryId }, { sessionId }) => routes.juryDeliberationEntry(sessionId, entryId),
});
