"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import { revokeOwnSession, revokeUserSessions } from "./user-session.commands";
import {
  keepSessionSchema,
  revokeOwnSessionSchema,
  revokeUserSessionsSchema,
} from "./user-session.schema";

/** Somebody is there: asking is enough, as every request is. */
export const keepSession = defineAnswer({
  name: "keepSession",
  input: keepSessionSchema,
  repeatable: true,
  run: async () => true,
});

export const revokeUserSessionsAction = defineAction({
  name: "revokeUserSessions",
  input: revokeUserSessionsSchema,
  run: revokeUserSessions,
  says: "Les sessions de ce compte sont fermées.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const revokeOwnSessionAction = defineAction({
  name: "revokeOwnSession",
  input: revokeOwnSessionSchema,
  run: revokeOwnSession,
  says: "La session est fermée.",
  leadsTo: () => routes.account,
});
