"use server";
import type { Route } from "next";
import { defineAction } from "@/lib/platform/actions/define-action";
import { closeSession, openSession } from "@/lib/platform/auth/session";
import { visitor } from "@/lib/platform/auth/visitor";
import { routes } from "@/lib/routes";
import { localPath } from "./local-path";
import { signIn, signOut } from "./sign-in.commands";
import { signInSchema, signOutSchema } from "./sign-in.schema";

export const signInAction = defineAction({
  name: "signIn",
  access: "public",
  input: signInSchema,
  repeatable: true,
  run: async (work, input) => signIn(work, { ...input, ...(await visitor()) }),
  complete: ({ sessionId }) => openSession(sessionId),
  leadsTo: ({ next }) => (localPath(next) ?? routes.start) as Route,
});

export const signOutAction = defineAction({
  name: "signOut",
  access: "public",
  input: signOutSchema,
  run: signOut,
  complete: closeSession,
  leadsTo: () => routes.signIn(),
});
