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
    <div className="choice">
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
