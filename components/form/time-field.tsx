"use client";
import { FieldFrame } from "./field-frame";
import { controlClasses, type FieldProps } from "./field-props";
import { useField } from "./form-context";

type Props = FieldProps & { defaultValue?: string | null | undefined };

/** An hour of the day in Paris, « HH:MM » as it travels. */
export function TimeField({ name, label, hint, defaultValue, ...constraints }: Props) {
  const { control, registration: _, sent, ...frame } = useField(name, hint);
  const { required, min, max } = constraints;
  return (
    <FieldFrame {...frame} label={label} hint={hint} required={required}>
      <input
        type="time"
        required={required}
        min={min}
        max={max}
        {...control}
        defaultValue={sent ?? defaultValue ?? undefined}
        className={`${controlClasses} max-w-36`}
      />
    </FieldFrame>
  );
}
