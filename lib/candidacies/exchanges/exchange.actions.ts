"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { addNote, closeExchange, writeToCandidate, writeToSecretariat } from "./exchange.commands";
import { addNoteSchema, closeExchangeSchema, writeExchangeSchema } from "./exchange.schema";

/** From the candidate's page. */
export const writeToSecretariatAction = defineAction({
  name: "writeToSecretariat",
  input: writeExchangeSchema,
  run: writeToSecretariat,
  says: "Votre message est envoyé au secrétariat.",
  leadsTo: ({ id }) => routes.candidateAside(id, "echanges"),
});

/** From the secretariat's. */
export const writeToCandidateAction = defineAction({
  name: "writeToCandidate",
  input: writeExchangeSchema,
  run: writeToCandidate,
  says: "Votre message est envoyé au candidat.",
  leadsTo: ({ id }) => routes.secretariatAside(id, "echanges"),
});

export const closeExchangeAction = defineAction({
  name: "closeExchange",
  input: closeExchangeSchema,
  run: closeExchange,
  says: "Plus aucune réponse n’est attendue.",
  leadsTo: ({ id }) => routes.secretariatAside(id, "echanges"),
});

export const addNoteAction = defineAction({
  name: "addNote",
  input: addNoteSchema,
  run: addNote,
  says: "La note est enregistrée.",
  leadsTo: ({ id }) => routes.secretariatAside(id, "echanges"),
});
