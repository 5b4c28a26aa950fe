"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { revokeOwnSession, revokeUserSessions } from "./user-session.commands";
import { revokeOwnSessionSchema, revokeUserSessionsSchema } from "./user-session.schema";

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
