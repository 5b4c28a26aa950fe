"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { retryJob, retryMessages } from "./retry.commands";
import { retryJobSchema, retryMessagesSchema } from "./retry.schema";

export const retryJobAction = defineAction({
  name: "retryJob",
  input: retryJobSchema,
  run: retryJob,
  says: "La tâche est relancée : son résultat se lit ici dans une minute.",
  leadsTo: () => routes.operations,
});

export const retryMessagesAction = defineAction({
  name: "retryMessages",
  input: retryMessagesSchema,
  run: retryMessages,
  says: (_, count) =>
    count === 1 ? "Un message est remis à l’envoi." : `${count} messages sont remis à l’envoi.`,
  leadsTo: () => routes.operations,
});
