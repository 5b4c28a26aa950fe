"use client";
import { formatDay, formatTypedDay } from "@/lib/platform/shared/calendar";
import { DayInput } from "./day-input";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { useField } from "./form-context";

type Props = FieldProps & {
  defaultValue?: string | null | undefined;
  /** Beside the label of what need not be filled in now. */
  optional?: string;
};

/** A calendar day, typed as it is written in French whatever the browser's language, or picked. */
export function DateField({ name, label, hint, optional, defaultValue, ...constraints }: Props) {
  const said = <>{hint} Par exemple 14/01/2027.</>;
  const {
    control,
    registration: _,
    sent,
    ...frame
  } = useField(name, said, {
    inWords: (day) => day && formatDay(day),
    held: (day) => ({ [name]: formatTypedDay(day) }),
  });
  const { required, min, max, autoComplete } = constraints;
  return (
    <FieldFrame {...frame} label={label} hint={said} required={required} optional={optional}>
      <DayInput
        {...control}
        {...{ label, required, min, max, autoComplete }}
        defaultValue={typeof sent === "string" ? sent : formatTypedDay(defaultValue ?? "")}
      />
    </FieldFrame>
  );
}
