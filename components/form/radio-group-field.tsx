"use client";
import { Choice } from "./choice";
import { FieldGroup } from "./field-frame";
import { type FieldProps, labelIn, type Option } from "./field-props";
import { useField } from "./form-context";

type Props = Pick<FieldProps, "name" | "label" | "hint" | "required"> & {
  options: readonly Option[];
  defaultValue?: string | null | undefined;
};

export function RadioGroupField({ name, label, hint, required, options, defaultValue }: Props) {
  const {
    registration,
    control: _,
    sent,
    ...frame
  } = useField(name, hint, {
    inWords: labelIn(options),
  });
  return (
    <FieldGroup {...frame} label={label} hint={hint} required={required}>
      <div className="space-y-2">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...registration}
            type="radio"
            id={index === 0 ? frame.id : `${frame.id}-${index}`}
            value={option.value}
            label={option.label}
            hint={option.hint}
            required={required}
            defaultChecked={(sent ?? defaultValue) === option.value}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
