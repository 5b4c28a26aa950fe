import type { ReactNode } from "react";
import type { FormAction } from "@/lib/platform/form/form-state";
import { ActionFormBody } from "./action-form-body";
import { hiddenFields } from "./form-start";

export type ActionFormProps = {
  action: FormAction;
  /** Hidden values: ids, the version the page was made on. */
  fields?: Record<string, string | number>;
  /** Says what the form is for, where its page holds several. */
  label?: string;
  /** What stands in place of the fields where there is nothing to send: the answer of the last sending is still shown. */
  closed?: ReactNode;
  children: ReactNode;
};

/** The one form of the portal: posts with or without JavaScript, gives back what was typed with what is wrong. */
export async function ActionForm({ action, fields = {}, ...rest }: ActionFormProps) {
  const hidden = await hiddenFields(action, fields);
  return <ActionFormBody {...rest} action={action} hidden={hidden} />;
}
