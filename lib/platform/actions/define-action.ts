import "server-only";
import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { refusalOf } from "@/lib/platform/form/failure-messages";
import type { FormAction, FormState } from "@/lib/platform/form/form-state";
import { carryingOut, type Definition } from "./carry-out";
import { forgetKeptForm, saveForm } from "./kept-form";
import { readForm } from "./read-form";
import { type Says, say, sentenceOf } from "./said";

/**
 * The one way to write a mutation that a form sends: who, what was typed, one transaction, then a redirection to a page
 * that says what was done; a refusal gives the form back as it was typed.
 */
export function defineAction<S extends z.ZodType, T>(
  definition: Definition<S, T> & {
    says: Says<z.output<S>, T>;
    leadsTo: (input: z.output<S>, value: T) => Route;
  },
): FormAction {
  const { access = "signed-in", says, leadsTo } = definition;
  const perform = carryingOut(definition, (input, value) => ({
    to: leadsTo(input, value),
    said: sentenceOf(says, input, value),
  }));
  const action = async (_before: FormState, data: FormData): Promise<FormState> => {
    const form = readForm(data);
    const actor = await getActor();
    if (access === "signed-in" && !isSignedIn(actor))
      redirect(await saveForm(form, "SESSION_ENDED"));
    const outcome = await perform({ actor, now: clock.now() }, form);
    if ("drawnForAnother" in outcome) redirect(await saveForm(form, "SESSION_ENDED"));
    if ("fieldErrors" in outcome) return { values: form.shown, fieldErrors: outcome.fieldErrors };
    if (!outcome.ok) return { values: form.shown, ...refusalOf(outcome.error) };
    const { to, said } = outcome.value;
    await forgetKeptForm();
    await say(said, to);
    refresh(); // led to another place of the same page, the browser would keep what it shows
    redirect(to);
  };
  return Object.assign(action, { actionName: definition.name });
}
