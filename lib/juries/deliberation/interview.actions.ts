"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { allowRemote, recordInterview, setInterview } from "./interview.commands";
import { allowRemoteSchema, recordInterviewSchema, setInterviewSchema } from "./interview.schema";

export const allowRemoteAction = defineAction({
  name: "allowRemote",
  input: allowRemoteSchema,
  run: allowRemote,
  says: ({ remote }) =>
    remote === "yes"
      ? "Des entretiens peuvent se tenir à distance."
      : "Les entretiens se tiennent sur place.",
  leadsTo: (_, { id }) => routes.secretariatDocket(id),
});

export const setInterviewAction = defineAction({
  name: "setInterview",
  input: setInterviewSchema,
  run: setInterview,
  says: "L’entretien est fixé.",
  leadsTo: (_, { sessionId }) => routes.secretariatDocket(sessionId),
});

export const recordInterviewAction = defineAction({
  name: "recordInterview",
  input: recordInterviewSchema,
  run: recordInterview,
  says: ({ held }) =>
    held === "yes"
      ? "Il est noté que l’entretien a eu lieu."
      : "Il est noté que l’entretien n’a pas eu lieu.",
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});
