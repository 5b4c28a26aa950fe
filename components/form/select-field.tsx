"use client";
import { FieldFrame } from "./field-frame";
import { controlClasses, type FieldProps, labelIn } from "./field-props";
import { useField } from "./form-context";

type Props = Pick<FieldProps, "name" | "label" | "hint" | "required" | "autoComplete"> & {
  options: readonly { value: string; label: string }[];
  defaultValue?: string | null | undefined;
  /** The empty choice, shown first; none when a value is always chosen. */
  empty?: string | null;
  /** Beside the label of what need not be chosen, instead of « facultatif ». */
  optional?: string;
};

export function SelectField(props: Props) {
  const { name, label, hint, options, defaultValue, empty = "Choisissez" } = props;
  const { required, optional } = props;
  const {
    control,
    registration: _,
    sent,
    ...frame
  } = useField(name, hint, {
    inWords: labelIn(options),
  });
  return (
    <FieldFrame {...frame} label={label} hint={hint} required={required} optional={optional}>
      <select
        required={required}
        autoComplete={props.autoComplete}
        {...control}
        defaultValue={sent ?? defaultValue ?? ""}
        className={controlClasses}
      >
        {empty !== null && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
