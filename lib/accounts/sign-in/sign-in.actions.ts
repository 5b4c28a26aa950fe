"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { endUserSession, startUserSession } from "@/lib/platform/auth/session";
import { visitor } from "@/lib/platform/auth/visitor";
import { routes } from "@/lib/routes";
import { afterPassword } from "./after-password";
import { localPath } from "./local-path";
import { signIn, signOut, traceOfSignIn } from "./sign-in.commands";
import { signInSchema, signOutSchema } from "./sign-in.schema";

export const signInAction = defineAction({
  name: "signIn",
  access: "public",
  input: signInSchema,
  repeatable: true,
  run: async (work, input) => signIn(work, { ...input, ...(await visitor()) }),
  trace: traceOfSignIn,
  complete: startUserSession,
  says: null,
  leadsTo: ({ next }, entry) => afterPassword(entry, localPath(next)),
});

export const signOutAction = defineAction({
  name: "signOut",
  access: "public",
  input: signOutSchema,
  repeatable: true,
  run: signOut,
  complete: endUserSession,
  says: "Votre session est fermée.",
  leadsTo: ({ next }) => routes.signIn(localPath(next) ?? undefined),
});
