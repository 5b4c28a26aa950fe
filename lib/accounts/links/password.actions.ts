"use server";
import { afterPassword } from "@/lib/accounts/sign-in/after-password";
import { defineAction } from "@/lib/platform/actions/define-action";
import { evenly, timed } from "@/lib/platform/auth/even-answer";
import { startUserSession } from "@/lib/platform/auth/session";
import { visitor } from "@/lib/platform/auth/visitor";
import { routes } from "@/lib/routes";
import { traceOfLink } from "./one-use.commands";
import { changePassword, choosePassword, requestPasswordLink } from "./password.commands";
import {
  changePasswordSchema,
  choosePasswordSchema,
  requestPasswordLinkSchema,
} from "./password.schema";

export const requestPasswordLinkAction = defineAction({
  name: "requestPasswordLink",
  access: "public",
  input: requestPasswordLinkSchema,
  run: async (work, input) => {
    const asker = await visitor();
    return timed(requestPasswordLink(work, { ...input, ...asker }));
  },
  complete: evenly,
  says: null,
  leadsTo: () => routes.passwordLinkSent,
});

export const choosePasswordAction = defineAction({
  name: "choosePassword",
  access: "public",
  input: choosePasswordSchema,
  run: async (work, input) => choosePassword(work, { ...input, ...(await visitor()) }),
  trace: traceOfLink,
  complete: startUserSession,
  says: "Votre mot de passe est enregistré.",
  leadsTo: (_, entry) => afterPassword(entry, null),
});

export const changePasswordAction = defineAction({
  name: "changePassword",
  asksCode: "ACCOUNT",
  input: changePasswordSchema,
  run: changePassword,
  says: "Votre mot de passe est changé et vos autres sessions sont fermées.",
  leadsTo: () => routes.account,
});
