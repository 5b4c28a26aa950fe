"use client";
import { Choice } from "./choice";
import { FieldError } from "./field-frame";
import type { FieldProps } from "./field-props";
import { useField, useFormContext } from "./form-context";
import { Theirs } from "./theirs";

type Props = Pick<FieldProps, "name" | "label" | "hint" | "required"> & {
  defaultChecked?: boolean;
};

/** One box: « on » when ticked, absent otherwise. Left unticked is an answer too, which nothing calls optional. */
export function CheckboxField({ name, label, hint, required, defaultChecked = false }: Props) {
  const { registration, sent, error, theirs, id } = useField(name, hint, {
    inWords: (value) => (value === "on" ? "Case cochée" : "Case non cochée"),
  });
  const answered = Object.keys(useFormContext().values).length > 0;
  return (
    <div className="max-w-measure space-y-1.5">
      <Choice
        {...registration}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        id={id}
        label={label}
        hint={hint}
        error={error}
        required={required}
        defaultChecked={answered ? sent === "on" : defaultChecked}
      />
      <FieldError id={id} message={error} />
      <Theirs label={label} standing={theirs} />
    </div>
  );
}
