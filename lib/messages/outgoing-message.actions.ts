"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { openMessage, readAllMessages, sendMessageAgain } from "./outgoing-message.commands";
import { allMessagesSchema, messageIdSchema } from "./outgoing-message.schema";

export const openMessageAction = defineAction({
  name: "openMessage",
  input: messageIdSchema,
  run: openMessage,
  says: null,
  leadsTo: ({ id }) => routes.message(id),
});

export const readAllMessagesAction = defineAction({
  name: "readAllMessages",
  input: allMessagesSchema,
  run: readAllMessages,
  says: "Tous vos messages sont marqués comme lus.",
  leadsTo: () => routes.messages,
});

export const sendMessageAgainAction = defineAction({
  name: "sendMessageAgain",
  input: messageIdSchema,
  run: sendMessageAgain,
  says: "Le message est remis à l’envoi.",
  leadsTo: ({ id }) => routes.secretariatMessage(id),
});
