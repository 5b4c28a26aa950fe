"use client";
import { formatDay } from "@/lib/platform/shared/calendar";
import { FieldFrame } from "./field-frame";
import { controlClasses, type FieldProps } from "./field-props";
import { useField } from "./form-context";

type Props = FieldProps & { defaultValue?: string | null | undefined };

/** A calendar day: « AAAA-MM-JJ » as it travels, shown by the browser the way its reader writes dates. */
export function DateField({ name, label, hint, defaultValue, ...constraints }: Props) {
  const {
    control,
    registration: _,
    sent,
    ...frame
  } = useField(name, hint, { inWords: (day) => day && formatDay(day) });
  const { required, min, max, autoComplete } = constraints;
  return (
    <FieldFrame {...frame} label={label} hint={hint} required={required}>
      <input
        type="date"
        required={required}
        min={min}
        max={max}
        autoComplete={autoComplete}
        {...control}
        defaultValue={sent ?? defaultValue ?? undefined}
        className={`${controlClasses} max-w-52`}
      />
    </FieldFrame>
  );
}
