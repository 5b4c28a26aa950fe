import { createHash, randomUUID } from "node:crypto";
import type { FormAction } from "@/lib/platform/form/form-state";

type Fields = Record<string, string | number>;

/**
 * Everything that travels unseen: ids, version, the key by which sending the same page twice does the thing once,
 * and which form of its page this is.
 */
export function hiddenFields(
  action: FormAction | string,
  fields: Fields,
): Fields & { formId: string } {
  return { ...fields, key: randomUUID(), formId: identify(action, fields) };
}

/**
 * The same for the same action on the same subject, whatever its version. An action is an address, or a server
 * action: `$$id` is React's name of it.
 */
function identify(action: FormAction | string, { version: _, ...subject }: Fields): string {
  const reference = typeof action === "string" ? action : Reflect.get(action, "$$id");
  const hash = createHash("sha256").update(JSON.stringify([reference, subject]));
  return hash.digest("base64url").slice(0, 16);
}
