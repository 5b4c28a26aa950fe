"use client";
import { FieldFrame } from "./field-frame";
import { controlClasses, type FieldProps } from "./field-props";
import { useField } from "./form-context";
import { LIMIT_SAID_FROM, limitSaid } from "./limit-said";

export type TextFieldProps = FieldProps & {
  defaultValue?: string | number | null | undefined;
  /** Instead of « facultatif »: to whom it is compulsory all the same. */
  optional?: string;
};

/** Its greatest length is said where a paste may reach it, and enforced by the server alone: `maxlength` would cut it. */
export function TextField({
  name,
  label,
  hint,
  defaultValue,
  optional,
  maxLength = 0,
  ...constraints
}: TextFieldProps) {
  const isLong = constraints.type === undefined && maxLength >= LIMIT_SAID_FROM;
  const said = isLong ? limitSaid(hint, maxLength) : hint;
  const { control, registration: _, sent, ...frame } = useField(name, said);
  return (
    <FieldFrame
      {...frame}
      label={label}
      hint={said}
      required={constraints.required}
      optional={optional}
    >
      <input
        type="text"
        {...constraints}
        {...control}
        defaultValue={sent ?? defaultValue ?? undefined}
        className={controlClasses}
      />
    </FieldFrame>
  );
}
