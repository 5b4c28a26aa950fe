import type { ReactNode } from "react";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { TextAreaField } from "@/components/form/text-area-field";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import type { FormAction } from "@/lib/platform/form/form-state";

type Props = {
  action: FormAction;
  target: { id: string; version: number };
  label: string;
  /** What will happen, and to whom. */
  consequence: ReactNode;
  reasonLabel?: string;
  reason: FieldConstraints;
};

/** A step that cannot be undone and whose reason is read by the people concerned. */
export function ReasonedStep({
  action,
  target,
  label,
  consequence,
  reasonLabel = "Motif",
  reason,
}: Props) {
  return (
    <ConfirmBlock action={action} fields={target} label={label} consequence={consequence}>
      <TextAreaField name="reason" label={reasonLabel} rows={4} {...reason} />
    </ConfirmBlock>
  );
}
