import type { ReactNode } from "react";
import { Icon } from "./icon";

export type TimelineStep = {
  label: string;
  note?: ReactNode;
  state: "past" | "now" | "next";
};

const markers: Record<TimelineStep["state"], string> = {
  past: "border-success bg-success text-on-brand",
  now: "border-accent bg-accent text-on-brand",
  next: "border-edge bg-paper text-muted",
};

const spoken: Record<TimelineStep["state"], string> = {
  past: "Étape faite : ",
  now: "Étape en cours : ",
  next: "Étape à venir : ",
};

/** The steps of a lifecycle: a line on a desk, a column on a phone. */
export function Timeline({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <ol aria-label={label} className="mb-10 flex flex-col [print-color-adjust:exact] sm:flex-row">
      {steps.map((step, index) => (
        <li
          key={step.label}
          aria-current={step.state === "now" ? "step" : undefined}
          className={`relative flex flex-1 gap-3 pb-5 last:pb-0 sm:block sm:pr-3 sm:pb-0 ${step.state === "next" ? "text-muted" : "text-ink"}`}
        >
          {index < steps.length - 1 && (
            <span
              aria-hidden="true"
              className={`absolute top-7 bottom-0 left-[0.8125rem] w-0.5 sm:top-[0.8125rem] sm:right-0 sm:bottom-auto sm:left-7 sm:h-0.5 sm:w-auto ${step.state === "past" ? "bg-success" : "bg-line"}`}
            />
          )}
          <span
            aria-hidden="true"
            className={`relative grid size-7 flex-none place-items-center rounded-pill border-2 text-xs font-semibold ${markers[step.state]}`}
          >
            {step.state === "past" ? <Icon name="check" /> : index + 1}
          </span>
          <span className="block min-w-0 sm:mt-2.5">
            <span className="sr-only">{spoken[step.state]}</span>
            <span className="block leading-tight font-semibold">{step.label}</span>
            {step.note && <span className="block text-xs text-muted">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
