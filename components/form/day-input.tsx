"use client";
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from "react";
import { formatFullDay, formatTypedDay, isCalendarDay } from "@/lib/platform/shared/calendar";
import { NO_DAY, readDay } from "@/lib/platform/shared/typed-day";
import { DayPicker } from "./day-picker";
import { controlClasses } from "./field-props";

type Props = Pick<
  ComponentProps<"input">,
  | ("id" | "name" | "required" | "autoComplete" | "placeholder" | "onBlur" | "onChange")
  | ("aria-invalid" | "aria-describedby")
> & {
  label: ReactNode;
  defaultValue: string;
  min?: string | undefined;
  max?: string | undefined;
};

/** A day in figures or words; below it, once it is one, the same day as it is said: a slip of the month shows. */
export function DayInput({ label, min, max, ...input }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(input.defaultValue);
  const day = readDay(text);
  const fault = faultOf(day, min, max);
  useEffect(() => field.current?.setCustomValidity(fault), [fault]);
  useEffect(() => setText(field.current?.value ?? ""), []); // what was typed before the scripts came
  const pick = (picked: string) => {
    if (!field.current) return;
    field.current.value = formatTypedDay(picked);
    setText(field.current.value);
    field.current.focus();
  };
  return (
    <>
      <div className="flex flex-wrap items-center">
        <input
          type="text"
          {...input}
          ref={field}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          className={`${controlClasses} min-w-32 max-w-44 flex-1`}
        />
        <DayPicker
          label={label}
          day={isCalendarDay(day) ? day : ""}
          {...{ min, max }}
          onPick={pick}
        />
      </div>
      <p role="status" className="min-h-6 text-sm text-muted">
        {isCalendarDay(day) && formatFullDay(day)}
      </p>
    </>
  );
}

function faultOf(day: string, min = "", max = "9999"): string {
  if (day === "") return "";
  if (!isCalendarDay(day)) return NO_DAY;
  if (day < min) return "Cette date est trop ancienne.";
  return day > max ? "Cette date est trop lointaine." : "";
}
