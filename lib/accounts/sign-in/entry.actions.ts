"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { findAwaitedCode } from "@/lib/platform/auth/awaited-code";
import { startUserSession } from "@/lib/platform/auth/session";
import { visitor } from "@/lib/platform/auth/visitor";
import { type Href, routes } from "@/lib/routes";
import { enterCode, traceOfCode } from "./entry.commands";
import { enterCodeSchema } from "./entry.schema";
import { localPath } from "./local-path";

export const enterCodeAction = defineAction({
  name: "enterCode",
  access: "public",
  input: enterCodeSchema,
  repeatable: true,
  run: async (work, { oneTimeCode: code }) =>
    enterCode(work, { code, awaited: await findAwaitedCode(), ...(await visitor()) }),
  trace: async (_, failure) => traceOfCode(failure, await findAwaitedCode()),
  complete: startUserSession,
  says: null,
  leadsTo: ({ next }) => (localPath(next) ?? routes.start) as Href,
});
