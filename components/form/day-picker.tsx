"use client";
import { type ReactNode, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { useHydrated } from "./use-hydrated";

type Props = {
  label: ReactNode;
  day: string;
  min: string | undefined;
  max: string | undefined;
  onPick: (day: string) => void;
};

/** The browser's own calendar, for who looks for a day rather than knows it; where it has none to show, nothing. */
export function DayPicker({ label, day, min, max, onPick }: Props) {
  const calendar = useRef<HTMLInputElement>(null);
  if (!useHydrated() || !("showPicker" in HTMLInputElement.prototype)) return null;
  const open = () => {
    if (!calendar.current) return;
    calendar.current.value = day;
    calendar.current.showPicker();
  };
  return (
    <span className="relative">
      <input
        ref={calendar}
        type="date"
        aria-hidden="true"
        tabIndex={-1}
        min={min}
        max={max}
        onChange={({ target }) => onPick(target.value)}
        className="pointer-events-none absolute inset-0 opacity-0"
      />
      <button
        type="button"
        onClick={open}
        className="relative flex min-h-target items-center gap-2 rounded-base px-2 text-sm font-semibold text-brand underline underline-offset-4"
      >
        <Icon name="calendar" />
        <span>
          Calendrier<span className="sr-only"> : {label}</span>
        </span>
      </button>
    </span>
  );
}
