"use client";
import { formatTime } from "@/lib/platform/shared/calendar";
import { FieldFrame } from "./field-frame";
import { controlClasses, type FieldProps } from "./field-props";
import { useField } from "./form-context";

type Props = FieldProps & { defaultValue?: string | null | undefined };

/** An hour of the day in Paris, typed as it is said, « 14 h 30 »: a browser would ask for it in its own language. */
export function TimeField({ name, label, defaultValue, required }: Props) {
  const hint = "Par exemple 14 h 30.";
  const {
    control,
    registration: _,
    sent,
    ...frame
  } = useField(name, hint, {
    inWords: (time) => time && formatTime(time),
    held: (time) => ({ [name]: formatTime(time) }),
  });
  return (
    <FieldFrame {...frame} label={label} hint={hint} required={required}>
      <input
        type="text"
        required={required}
        {...control}
        defaultValue={sent ?? (defaultValue ? formatTime(defaultValue) : undefined)}
        className={`${controlClasses} max-w-36`}
      />
    </FieldFrame>
  );
}
