import { randomUUID } from "node:crypto";
import type { ReadForm } from "@/lib/platform/actions/read-form";
import { type Actor, isSignedIn } from "@/lib/platform/actor/actor";
import { sealDrawn } from "@/lib/platform/auth/drawn-for";
import type { FormValues } from "@/lib/platform/form/form-state";

type Sent = { key?: string; values: FormValues; shown?: FormValues };

/** A form as it arrives from a page that was drawn for this very actor. */
export function aForm(
  actor: Actor,
  action: string,
  { key = randomUUID(), values, shown = values }: Sent,
): ReadForm {
  const userId = isSignedIn(actor) ? actor.userId : null;
  return { ...drawnFields(userId, action, key), values, shown };
}

/** The fields that say which form it is and whose page it stood on. */
export function drawnFields(userId: string | null, action: string, key: string = randomUUID()) {
  const form = { key, formId: "formulaire" };
  return { ...form, drawnFor: sealDrawn({ userId, action }, form) };
}
