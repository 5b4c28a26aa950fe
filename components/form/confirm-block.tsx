import type { ReactNode } from "react";
import { ActionForm, type ActionFormProps } from "./action-form";
import { ConfirmDetails } from "./confirm-details";
import { SubmitButton } from "./submit-button";

type Props = Omit<ActionFormProps, "label" | "children"> & {
  /** The words of the closed block, a verb: « Retirer ma candidature ». */
  label: string;
  /** Whose row of a list it belongs to (RowActs): its form is named after both, and it takes a few words. */
  of?: string;
  /** What will happen, and to whom. */
  consequence: ReactNode;
  /** The words of the button that does it; those of the block unless given. */
  confirm?: string;
  tone?: "danger" | "primary";
  /** Beside the button: another one. */
  beside?: ReactNode;
  /** Fields: a reason, a password. */
  children?: ReactNode;
};

/** For what cannot be undone: opens on what will happen, then asks. A whole form: not inside another one. */
export function ConfirmBlock({
  label,
  of,
  consequence,
  confirm = label,
  tone = "danger",
  beside,
  children,
  ...form
}: Props) {
  return (
    <ActionForm {...form} label={of ? `${label} : ${of}` : label}>
      <ConfirmDetails label={label} of={of} tone={tone}>
        <div className="max-w-measure space-y-2">{consequence}</div>
        {children}
        <div className="flex flex-wrap gap-3">
          <SubmitButton tone={tone}>{confirm}</SubmitButton>
          {beside}
        </div>
      </ConfirmDetails>
    </ActionForm>
  );
}
