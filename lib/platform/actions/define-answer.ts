import "server-only";
import type { Route } from "next";
import type { z } from "zod";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { type Refusal, refusalOf } from "@/lib/platform/form/failure-messages";
import type { NamedAction } from "@/lib/platform/form/form-state";
import { refusalOfFault } from "./busy";
import { carryingOut, type Definition } from "./carry-out";
import { entryToPage, saveForm } from "./kept-form";
import type { Answered } from "./once";
import { type ReadForm, readForm } from "./read-form";

/** What was done, what was refused and where, or where to sign in again or give a code, with the account that has the text: it waits there. */
export type Answer<T> = { value: T } | { refused: Refusal } | { signInAt: Route };

/**
 * The sibling of `defineAction` for what a page sends without being left (a text that saves itself, a tap, a ballot): the
 * same way in, and what the command returns instead of a redirection. One that is repeatable is sent again by its page,
 * which keeps the text meanwhile.
 */
export function defineAnswer<S extends z.ZodType, T extends Answered>(
  definition: Definition<S, T>,
): ((data: FormData) => Promise<Answer<T>>) & NamedAction {
  const { access = "signed-in" } = definition;
  const putBy = definition.repeatable ? entryToPage : saveForm;
  const perform = carryingOut(definition, (_input, value) => value);
  const carried = async (form: ReadForm): Promise<Answer<T>> => {
    const actor = await getActor();
    if (access === "signed-in" && !isSignedIn(actor))
      return { signInAt: await putBy(form, "SESSION_ENDED") };
    const outcome = await perform({ actor, now: clock.now() }, form);
    if ("putBy" in outcome) return { signInAt: await putBy(form, outcome.putBy) };
    if ("fieldErrors" in outcome) return { refused: outcome };
    return outcome.ok ? { value: outcome.value } : { refused: refusalOf(outcome.error) };
  };
  const answer = (data: FormData): Promise<Answer<T>> =>
    carried(readForm(data)).catch((fault: unknown) => ({
      refused: refusalOfFault(definition.name, fault),
    }));
  return Object.assign(answer, { actionName: definition.name });
}
