"use client";
import type { ComponentProps, ReactNode } from "react";
import { describedBy } from "./form-context";

/** `error` only where the choice is a field by itself; a group says its own. */
type Props = ComponentProps<"input"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** One box or one dot with its words; the whole line can be pressed. */
export function Choice({ id, label, hint, error, ...input }: Props) {
  return (
    <div className="relative flex min-h-target items-start gap-3 rounded-base border border-line bg-surface px-3.5 py-2.5 has-checked:border-brand has-checked:bg-brand-tint has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand">
      <input
        id={id}
        aria-describedby={describedBy(id, hint, error)}
        {...input}
        className="relative z-1 mt-0.5 size-5 flex-none accent-brand outline-none"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block after:absolute after:inset-0">
          {label}
        </label>
        {hint && (
          <div id={`${id}-hint`} className="text-sm text-soft">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
