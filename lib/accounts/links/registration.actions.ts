"use server";
import { afterPassword } from "@/lib/accounts/sign-in/after-password";
import { defineAction } from "@/lib/platform/actions/define-action";
import { evenly, timed } from "@/lib/platform/auth/even-answer";
import { startUserSession } from "@/lib/platform/auth/session";
import { visitor } from "@/lib/platform/auth/visitor";
import { routes } from "@/lib/routes";
import { traceOfLink } from "./one-use.commands";
import { confirmRegistration, register } from "./registration.commands";
import { confirmRegistrationSchema, registerSchema } from "./registration.schema";

export const registerAction = defineAction({
  name: "register",
  access: "public",
  input: registerSchema,
  run: async (work, input) => {
    const asker = await visitor();
    return timed(register(work, { ...input, ...asker }));
  },
  complete: evenly,
  says: null,
  leadsTo: () => routes.registered,
});

export const confirmRegistrationAction = defineAction({
  name: "confirmRegistration",
  access: "public",
  input: confirmRegistrationSchema,
  run: async (work, input) => confirmRegistration(work, { ...input, ...(await visitor()) }),
  trace: traceOfLink,
  complete: startUserSession,
  says: "Votre adresse est confirmée\u00a0: bienvenue sur le portail.",
  leadsTo: (_, entry) => afterPassword(entry, null),
});
