import { createHash, randomUUID } from "node:crypto";
import { drawnForActor } from "@/lib/platform/auth/drawn-for";
import type { NamedAction } from "@/lib/platform/form/form-state";

type Fields = Record<string, string | number>;

/**
 * Everything that travels unseen: ids, version, the key by which sending the same page twice does the thing once,
 * which form of its page this is, and for whom it is drawn.
 */
export async function hiddenFields(
  action: NamedAction | string,
  fields: Fields,
): Promise<Fields & { formId: string }> {
  const name = typeof action === "string" ? action : action.actionName;
  const form = { key: randomUUID(), formId: identify(name, fields) };
  return { ...fields, ...form, drawnFor: await drawnForActor(name, form) };
}

/** The form that `hiddenFields` drew, as another action takes it: the text it puts by comes back in that form. */
export async function sameForm(
  { actionName }: NamedAction,
  { formId }: Fields & { formId: string },
): Promise<Fields> {
  const form = { key: randomUUID(), formId };
  return { ...form, drawnFor: await drawnForActor(actionName, form) };
}

/** The same for the same action on the same subject, whatever its version: an action by its name, or by its address. */
function identify(action: string, { version: _, ...subject }: Fields): string {
  const hash = createHash("sha256").update(JSON.stringify([action, subject]));
  return hash.digest("base64url").slice(0, 16);
}
