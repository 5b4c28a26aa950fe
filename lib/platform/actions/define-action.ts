import "server-only";
import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { type Context, commit, type Work } from "@/lib/platform/db/work";
import { conflictMessage, failureMessages } from "@/lib/platform/form/failure-messages";
import type { FormAction, FormState } from "@/lib/platform/form/form-state";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { forgetKeptForm, saveForm } from "./kept-form";
import { once } from "./once";
import { type ReadForm, readForm } from "./read-form";

z.config(z.locales.fr());

type Definition<S extends z.ZodType, T> = {
  /** The business verb; names the action in the rights grid and in the requests already carried out. */
  name: string;
  /** Who may call at all: visitors too, or only who is signed in (the default). Rights come on top, in `run`. */
  access?: "public" | "signed-in";
  input: S;
  /** What may as well be done twice: a second tap opens a session too, whose cookie the browser then gets. */
  repeatable?: true;
  run: (work: Work, input: z.output<S>) => Promise<T>;
  /** What a success does outside the database (cookies), once committed. */
  complete?: (value: T) => Promise<void>;
  leadsTo: (input: z.output<S>, value: T) => Route;
};

export type ActionDefinition = {
  name: string;
  access: "public" | "signed-in";
  /** Parses, carries out in one transaction, and says where to go; what the rights grid calls. */
  perform: (
    context: Context,
    form: ReadForm,
  ) => Promise<Result<Route, Failure> | { fieldErrors: Record<string, string[]> }>;
};

/** Every action that has been defined, by name: the rights grid of the tests lists them from here. */
export const actionDefinitions = new Map<string, ActionDefinition>();

/**
 * The one way to write a mutation: who, what was typed, one transaction, then a redirection; a refusal
 * gives the form back as it was typed. A form sent twice (same key, same content) is carried out once.
 */
export function defineAction<S extends z.ZodType, T>(definition: Definition<S, T>): FormAction {
  const { name, access = "signed-in", input, repeatable, run, complete, leadsTo } = definition;

  const perform: ActionDefinition["perform"] = async (context, form) => {
    const parsed = input.safeParse(form.values);
    if (!parsed.success)
      return { fieldErrors: z.flattenError(parsed.error).fieldErrors as Record<string, string[]> };
    const completions: (() => Promise<void>)[] = [];
    const outcome = await commit(context, (work) => {
      const carryOut = async (): Promise<Route> => {
        const value = await run(work, parsed.data);
        if (complete) completions.push(() => complete(value));
        return leadsTo(parsed.data, value);
      };
      const sent = { key: form.key, content: form.values };
      return repeatable ? carryOut() : once(work, name, sent, carryOut);
    });
    if (outcome.ok) for (const step of completions) await step();
    return outcome;
  };
  actionDefinitions.set(name, { name, access, perform });

  return async (_before, data) => {
    const form = readForm(data);
    const actor = await getActor();
    if (access === "signed-in" && !isSignedIn(actor)) redirect(await saveForm(form));
    const outcome = await perform({ actor, now: clock.now() }, form);
    if ("fieldErrors" in outcome) return { values: form.shown, fieldErrors: outcome.fieldErrors };
    if (!outcome.ok) return { values: form.shown, ...refusal(outcome.error) };
    await forgetKeptForm();
    refresh(); // led to another place of the same page, the browser would keep what it shows
    redirect(outcome.value);
  };
}

function refusal(failure: Failure): Omit<FormState, "values"> {
  if (failure.reason === "CONFLICT") {
    const { theirs } = failure;
    return { message: conflictMessage(theirs), ...(theirs && { theirs }) };
  }
  if (failure.reason !== "RULE") return { message: failureMessages[failure.reason] };
  return failure.field
    ? { fieldErrors: { [failure.field]: [failure.message] } }
    : { message: failure.message };
}
