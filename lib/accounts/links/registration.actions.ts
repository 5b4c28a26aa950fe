"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { evenly, timed } from "@/lib/platform/auth/even-answer";
import { startUserSession } from "@/lib/platform/auth/session";
import { visitor } from "@/lib/platform/auth/visitor";
import { routes } from "@/lib/routes";
import { confirmRegistration, register } from "./registration.commands";
import { confirmRegistrationSchema, registerSchema } from "./registration.schema";

export const registerAction = defineAction({
  name: "register",
  access: "public",
  input: registerSchema,
  run: (work, input) => timed(register(work, input)),
  complete: evenly,
  leadsTo: () => routes.registered,
});

export const confirmRegistrationAction = defineAction({
  name: "confirmRegistration",
  access: "public",
  input: confirmRegistrationSchema,
  run: async (work, input) => confirmRegistration(work, { ...input, ...(await visitor()) }),
  complete: ({ sessionId }) => startUserSession(sessionId),
  leadsTo: () => routes.start,
});
