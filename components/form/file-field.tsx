"use client";
import type { ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

const fileLimits = "PDF, JPEG ou PNG, 20 Mo au plus.";

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  accept?: string;
  /** What may be chosen, said before choosing. */
  limits?: string;
};

export function FileField(props: Props) {
  const { name, label, hint, required = true, limits = fileLimits } = props;
  const said = (
    <>
      {limits} {hint}
    </>
  );
  const { control, registration: _, sent: __, ...frame } = useField(name, said);
  return (
    <FieldFrame {...frame} label={label} hint={said} required={required}>
      <input
        type="file"
        accept={props.accept ?? ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"}
        required={required}
        {...control}
        className="block w-full rounded-base border-[1.5px] border-dashed border-edge bg-surface p-3 text-base file:me-4 file:min-h-target file:cursor-pointer file:rounded-base file:border-0 file:bg-brand-tint file:px-4 file:font-semibold file:text-brand-dark aria-invalid:border-danger"
      />
    </FieldFrame>
  );
}
