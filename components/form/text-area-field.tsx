"use client";
import type { ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { boxClasses, type FieldProps } from "./field-props";
import { useField } from "./form-context";
import { limitSaid } from "./limit-said";
import { useTypedBefore } from "./use-typed-before";

type Props = FieldProps & {
  defaultValue?: string | null | undefined;
  rows?: number;
  /** Instead of « facultatif »: what may be left for later. */
  optional?: string;
  /** What helps to write it, below it. */
  help?: ReactNode;
};

/**
 * Of the constraints, a text of several lines only carries its being required and its least length. Its greatest is
 * said and not enforced while typing: `maxlength` would cut what is pasted without a word.
 */
export function TextAreaField({
  name,
  label,
  hint,
  defaultValue,
  rows = 6,
  optional,
  help,
  ...constraints
}: Props) {
  const { required, minLength, maxLength, autoComplete } = constraints;
  const said = maxLength ? limitSaid(hint, maxLength) : hint;
  const { control, registration: _, sent, ...frame } = useField(name, said);
  const typedBefore = useTypedBefore(frame.id);
  return (
    <FieldFrame {...frame} label={label} hint={said} required={required} optional={optional}>
      <textarea
        ref={typedBefore}
        rows={rows}
        required={required}
        minLength={minLength}
        autoComplete={autoComplete}
        {...control}
        defaultValue={sent ?? defaultValue ?? undefined}
        className={`${boxClasses} field-sizing-content max-h-[70vh] min-h-32 leading-relaxed`}
      />
      {help}
    </FieldFrame>
  );
}
