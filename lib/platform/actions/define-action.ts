import "server-only";
import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { type Actor, isSignedIn } from "@/lib/platform/actor/actor";
import { getActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { refusalOf } from "@/lib/platform/form/failure-messages";
import type { FormAction, FormState, Revealed } from "@/lib/platform/form/form-state";
import type { Failure } from "@/lib/platform/shared/failure";
import { refusalOfFault } from "./busy";
import { carryingOut, type Definition } from "./carry-out";
import { forgetKeptForm, saveForm, saveRefused } from "./kept-form";
import { type ReadForm, readForm } from "./read-form";
import { type Says, say, sentenceOf } from "./said";

/**
 * The one way to write a mutation that a form sends: who, what was typed, one transaction, then a redirection to a page
 * that says what was done; a refusal gives the form back as it was typed.
 */
export function defineAction<S extends z.ZodType, T>(
  definition: Definition<S, T> & {
    says: Says<z.output<S>, T>;
    leadsTo: (input: z.output<S>, value: T) => Route;
    /** A step on the way back to a form that was put by: it is not forgotten yet. */
    keepsForm?: true;
  },
): FormAction {
  const { says, leadsTo } = definition;
  return formAction(definition, (input, value) => ({
    to: leadsTo(input, value),
    said: sentenceOf(says, input, value),
  }));
}

/**
 * The sibling of `defineAction` for what is shown once: the form gives way to it, in this answer alone. Repeatable, so that
 * nothing of it is kept with the request; a second sending is for the command to refuse.
 */
export const defineRevelation = <S extends z.ZodType, T>(
  definition: Omit<Definition<S, T>, "repeatable"> & { reveals: (value: T) => Revealed },
): FormAction =>
  formAction({ ...definition, repeatable: true }, (_input, value) => ({
    revealed: definition.reveals(value),
  }));

type End = { to: Route; said: string } | { revealed: Revealed };

function formAction<S extends z.ZodType, T>(
  definition: Definition<S, T> & { keepsForm?: true },
  ends: (input: z.output<S>, value: T) => End,
): FormAction {
  const { access = "signed-in", keepsForm } = definition;
  const perform = carryingOut(definition, ends);
  const answer = async (form: ReadForm): Promise<FormState> => {
    const actor = await getActor();
    if (access === "signed-in" && !isSignedIn(actor))
      redirect(await saveForm(form, "SESSION_ENDED"));
    const outcome = await perform({ actor, now: clock.now() }, form);
    if ("putBy" in outcome) redirect(await saveForm(form, outcome.putBy));
    if ("fieldErrors" in outcome) return { values: form.shown, fieldErrors: outcome.fieldErrors };
    if (!outcome.ok) return refused(form, outcome.error);
    return finish(outcome.value, { actor, keepsForm });
  };
  const action = async (_before: FormState, data: FormData): Promise<FormState> => {
    const form = readForm(data);
    try {
      return await answer(form);
    } catch (fault) {
      return { values: form.shown, ...refusalOfFault(definition.name, fault) };
    }
  };
  return Object.assign(action, { actionName: definition.name });
}

async function refused(form: ReadForm, failure: Failure): Promise<FormState> {
  const refusal = refusalOf(failure);
  const { message, see, theirs } = refusal;
  const isWhole = message && !see && !theirs && failure.reason !== "BUSY";
  const page = isWhole ? await saveRefused(form, message) : null;
  if (page) redirect(page);
  return { values: form.shown, ...refusal };
}

type Sent = { actor: Actor; keepsForm: true | undefined };

async function finish(end: End, { actor, keepsForm }: Sent): Promise<FormState> {
  if (!keepsForm) await forgetKeptForm(actor);
  if ("revealed" in end) return end;
  await say(end.said, end.to);
  refresh(); // led to another place of the same page, the browser would keep what it shows
  redirect(end.to);
}
