"use client";
import { Fragment, type ReactNode } from "react";
import { Choice } from "./choice";
import { FieldGroup } from "./field-frame";
import type { FieldProps, Option } from "./field-props";
import { useField, useTicked } from "./form-context";

type Props = Pick<FieldProps, "label" | "hint" | "required"> & {
  name: `${string}[]`;
  options: readonly Option[];
  /** Beside the label of what need not be answered now. */
  optional?: string;
  defaultValue?: readonly string[] | undefined;
};

/** What is read of a value of which each box that is ticked is a line. */
const labelsIn =
  (options: readonly Option[]) =>
  (values: string): ReactNode =>
    values &&
    options
      .filter(({ value }) => values.split("\n").includes(value))
      .map(({ value, label }) => (
        <span key={value} className="block">
          {label}
        </span>
      ));

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
        {options.map(({ value, under, ...words }, index) => (
          <Fragment key={value}>
            {under !== options[index - 1]?.under && <p className="pt-2 font-semibold">{under}</p>}
            <Choice
              type="checkbox"
              name={name}
              id={index === 0 ? id : `${id}-${index}`}
              value={value}
              {...words}
              aria-invalid={error ? true : undefined}
              defaultChecked={chosen.includes(value)}
            />
          </Fragment>
        ))}
      </div>
    </FieldGroup>
  );
}
