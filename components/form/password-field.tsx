"use client";
import { useState } from "react";
import { FieldFrame } from "./field-frame";
import { controlClasses, type FieldProps } from "./field-props";
import { useField } from "./form-context";
import { useHydrated } from "./use-hydrated";

type Props = Pick<FieldProps, "name" | "label" | "hint" | "required" | "minLength"> & {
  autoComplete: "current-password" | "new-password";
};

/** A secret: what was typed never comes back from the server, and nothing of it is cut. `hint` says the rule for a new one. */
export function PasswordField(props: Props) {
  const { name, label, hint, required = true, minLength, autoComplete } = props;
  const { control, registration: _, sent: __, ...frame } = useField(name, hint);
  const [shown, setShown] = useState(false);
  const hydrated = useHydrated();
  return (
    <FieldFrame {...frame} label={label} hint={hint} required={required}>
      <div className="flex gap-2">
        <input
          {...control}
          type={shown ? "text" : "password"}
          required={required}
          minLength={minLength}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className={controlClasses}
        />
        {hydrated && (
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={frame.id}
            onClick={() => setShown(!shown)}
            className="min-h-target flex-none rounded-base px-3 font-semibold text-brand hover:bg-brand-tint"
          >
            {shown ? "Masquer" : "Afficher"}
            <span className="sr-only"> le mot de passe</span>
          </button>
        )}
      </div>
    </FieldFrame>
  );
}
