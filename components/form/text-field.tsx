"use client";
import { FieldFrame } from "./field-frame";
import { controlClasses, type FieldProps } from "./field-props";
import { useField } from "./form-context";

export type TextFieldProps = FieldProps & {
  defaultValue?: string | number | null | undefined;
};

export function TextField({ name, label, hint, defaultValue, ...constraints }: TextFieldProps) {
  const { control, registration: _, sent, ...frame } = useField(name, hint);
  return (
    <FieldFrame {...frame} label={label} hint={hint} required={constraints.required}>
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
