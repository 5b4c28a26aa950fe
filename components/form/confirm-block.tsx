import type { ReactNode } from "react";
import { ActionForm, type ActionFormProps } from "./action-form";
import { ConfirmDetails } from "./confirm-details";
import { SubmitButton } from "./submit-button";

type Props = Omit<ActionFormProps, "label" | "children"> & {
  /** The words of the closed block, a verb: « Retirer ma candidature ». */
  label: string;
  /** What will happen, and to whom. */
  consequence: ReactNode;
  /** The words of the button that does it; those of the block unless given. */
  confirm?: string;
  tone?: "danger" | "primary";
  /** Fields: a reason, a password. */
  children?: ReactNode;
};

/** For what cannot be undone: opens on what will happen, then asks. A whole form: not inside another one. */
export function ConfirmBlock({
  label,
  consequence,
  confirm = label,
  tone = "danger",
  children,
  ...form
}: Props) {
  return (
    <ActionForm {...form} label={label}>
      <ConfirmDetails label={label} tone={tone}>
        <div className="max-w-measure space-y-2">{consequence}</div>
        {children}
        <SubmitButton tone={tone}>{confirm}</SubmitButton>
      </ConfirmDetails>
    </ActionForm>
  );
}
