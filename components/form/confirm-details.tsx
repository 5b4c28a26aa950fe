"use client";
import type { ReactNode } from "react";
import { useFormContext } from "./form-context";

type Props = {
  label: string;
  /** Whose row it is one of the acts of (RowActs); it is then a few words of that row. */
  of?: string | undefined;
  tone: "danger" | "primary";
  children: ReactNode;
};

const block = {
  details: "rounded-panel border border-line bg-surface open:border-edge",
  summary: "flex gap-2 px-5 py-3 font-semibold",
  colours: { danger: "text-danger", primary: "text-brand" },
} as const;
const inRow = {
  details: "open:rounded-panel open:border open:border-edge open:bg-surface",
  summary: "inline-flex gap-1.5 text-sm group-open:px-5",
  colours: { danger: "text-soft group-open:text-danger", primary: "text-brand" },
} as const;

/** Open when the server has refused what was in it, also without JavaScript. */
export function ConfirmDetails({ label, of, tone, children }: Props) {
  const { errors, values } = useFormContext();
  const answered = Object.keys(errors).length + Object.keys(values).length > 0;
  const { details, summary, colours } = of ? inRow : block;
  return (
    <details open={answered} className={`group ${details}`}>
      <summary className={`min-h-target items-center ${summary} ${colours[tone]}`}>
        <span aria-hidden="true" className="group-open:rotate-90">
          ›
        </span>
        <span className={of && "underline underline-offset-4"}>
          {label}
          {of && <span className="sr-only"> : {of}</span>}
        </span>
      </summary>
      <div className="space-y-5 border-t border-line px-5 py-5">{children}</div>
    </details>
  );
}
