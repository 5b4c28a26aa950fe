"use client";
import { Choice } from "./choice";
import { FieldGroup } from "./field-frame";
import type { FieldProps, Option } from "./field-props";
import { useField } from "./form-context";

type Props = Pick<FieldProps, "label" | "hint" | "required"> & {
  name: `${string}[]`;
  options: readonly Option[];
  /** Beside the label of what need not be answered now. */
  optional?: string;
  defaultValue?: readonly string[] | undefined;
};

export function CheckboxGroupField({
  name,
  label,
  hint,
  required,
  optional,
  options,
  defaultValue,
}: Props) {
  const { sent, error, id } = useField(name, hint);
  const chosen = sent === undefined ? (defaultValue ?? []) : [sent].flat();
  return (
    <FieldGroup
      id={id}
      error={error}
      label={label}
      hint={hint}
      required={required}
      optional={optional}
    >
      <div className="space-y-2">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={name}
            id={index === 0 ? id : `${id}-${index}`}
            value={option.value}
            label={option.label}
            hint={option.hint}
            aria-invalid={error ? true : undefined}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
