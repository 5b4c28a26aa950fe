"use client";
import { FieldFrame } from "./field-frame";
import { boxClasses, type FieldProps } from "./field-props";
import { useField } from "./form-context";
import { useTypedBefore } from "./use-typed-before";

type Props = FieldProps & {
  defaultValue?: string | null | undefined;
  rows?: number;
  /** Instead of « facultatif »: what may be left for later. */
  optional?: string;
};

/** Of the constraints, a text of several lines only carries its being required and its lengths. */
export function TextAreaField({
  name,
  label,
  hint,
  defaultValue,
  rows = 6,
  optional,
  ...constraints
}: Props) {
  const { control, registration: _, sent, ...frame } = useField(name, hint);
  const typedBefore = useTypedBefore(frame.id);
  const { required, minLength, maxLength, autoComplete } = constraints;
  return (
    <FieldFrame {...frame} label={label} hint={hint} required={required} optional={optional}>
      <textarea
        ref={typedBefore}
        rows={rows}
        required={required}
        minLength={minLength}
        maxLength={maxLength}
        autoComplete={autoComplete}
        {...control}
        defaultValue={sent ?? defaultValue ?? undefined}
        className={`${boxClasses} field-sizing-content max-h-[70vh] min-h-32 leading-relaxed`}
      />
    </FieldFrame>
  );
}
