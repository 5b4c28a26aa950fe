"use client";
import type { ReactNode } from "react";
import { useFormContext } from "./form-context";

type Props = { label: string; tone: "danger" | "primary"; children: ReactNode };

/** Open when the server has refused what was in it, also without JavaScript. */
export function ConfirmDetails({ label, tone, children }: Props) {
  const { errors, values } = useFormContext();
  const answered = Object.keys(errors).length + Object.keys(values).length > 0;
  const colour = tone === "danger" ? "text-danger" : "text-brand";
  return (
    <details
      open={answered}
      className="group rounded-panel border border-line bg-surface open:border-edge"
    >
      <summary className={`flex min-h-target items-center gap-2 px-5 py-3 font-semibold ${colour}`}>
        <span aria-hidden="true" className="group-open:rotate-90">
          ›
        </span>
        {label}
      </summary>
      <div className="space-y-5 border-t border-line px-5 py-5">{children}</div>
    </details>
  );
}
