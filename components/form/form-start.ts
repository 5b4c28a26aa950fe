import { createHash, randomUUID } from "node:crypto";
import type { FormAction } from "@/lib/actions/form-state";

type Fields = Record<string, string | number>;

/**
 * Everything that travels unseen: ids, version, the key by which sending the same page twice does the thing once,
 * and which form of its page this is.
 */
export function hiddenFields(action: FormAction, fields: Fields): Fields {
  return { ...fields, key: randomUUID(), formId: identify(action, fields) };
}

/** The same for the same action on the same subject, whatever its version. `$$id` is React's name of a server action. */
function identify(action: FormAction, { version: _, ...subject }: Fields): string {
  const reference = Reflect.get(action, "$$id");
  const hash = createHash("sha256").update(JSON.stringify([reference, subject]));
  return hash.digest("base64url").slice(0, 16);
}
