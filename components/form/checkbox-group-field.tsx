"use client";
import { Choice } from "./choice";
import { FieldGroup } from "./field-frame";
import { type FieldProps, labelsIn, type Option } from "./field-props";
import { useField, useTicked } from "./form-context";

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
  const { error, theirs, id } = useField(name, hint, { inWords: labelsIn(options) });
  const chosen = useTicked(name, defaultValue);
  return (
    <FieldGroup
      id={id}
      error={error}
      theirs={theirs}
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
