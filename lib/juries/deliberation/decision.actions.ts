"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { decideEntry } from "./decision.commands";
import { decideEntrySchema } from "./decision.schema";

export const decideEntryAction = defineAction({
  name: "decideEntry",
  input: decideEntrySchema,
  run: decideEntry,
  leadsTo: ({ entryId }, { sessionId }) => routes.juryDeliberationEntry(sessionId, entryId),
});
