import type { ActionFormProps } from "./action-form";
import { hiddenFields } from "./form-start";
import { LongFormBody } from "./long-form-body";

/**
 * ActionForm for what takes long to fill in: answers are checked while they are typed, against the same
 * HTML constraints. Its fields have plain names (no dots). Brings react-hook-form, so only where it is worth it.
 */
export async function LongForm({ action, fields = {}, ...rest }: ActionFormProps) {
  const hidden = await hiddenFields(action, fields);
  return <LongFormBody {...rest} action={action} hidden={hidden} />;
}
