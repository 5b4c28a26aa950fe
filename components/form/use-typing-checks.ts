"use client";
import { type RefObject, useEffect, useState } from "react";
import type {
  FieldErrors,
  FieldValues,
  UseFormHandleSubmit,
  UseFormRegisterReturn,
} from "react-hook-form";
import type { FormState } from "@/lib/platform/form/form-state";
import { nativeFaults } from "./native-faults";

type Errors = Record<string, string[] | undefined>;
export type Watched = Omit<UseFormRegisterReturn, "ref">;
type Checks = {
  register: (name: string) => Watched;
  handleSubmit: UseFormHandleSubmit<FieldValues>;
  /** Shows what the server refused, until the field is corrected. */
  show: (refusals: Errors) => void;
};

/**
 * Checks answers while they are typed, against the form's HTML constraints. react-hook-form comes once the page is
 * there: the form works before it, as it works without JavaScript, and then takes it up without losing a letter.
 */
export function useTypingChecks(form: RefObject<HTMLFormElement | null>, state: FormState) {
  const [checks, setChecks] = useState<Checks | null>(null);
  const [found, setFound] = useState<Errors>({});
  useEffect(() => {
    const leaving = new AbortController();
    import("react-hook-form").then(({ createFormControl }) => {
      if (leaving.signal.aborted) return;
      const control = createFormControl({
        mode: "onTouched",
        shouldFocusError: false, // after a refusal of the server the summary has the focus
        resolver: (values) => {
          const faults = Object.entries(nativeFaults(form.current));
          const errors = faults.map(([name, [message]]) => [name, { type: "native", message }]);
          return faults.length > 0
            ? { values: {}, errors: Object.fromEntries(errors) }
            : { values, errors: {} };
        },
      });
      const stop = control.subscribe({
        formState: { errors: true },
        callback: ({ errors = {} }) => setFound(toMessages(errors)),
      });
      leaving.signal.addEventListener("abort", stop);
      setChecks({
        register: (name) => {
          const { ref: _, ...watched } = control.register(name); // with it, a radio already ticked would be cleared
          return watched;
        },
        handleSubmit: control.handleSubmit,
        show: (refusals) => {
          control.clearErrors();
          for (const [name, texts] of Object.entries(refusals)) {
            if (texts?.[0]) control.setError(name, { type: "server", message: texts[0] });
          }
        },
      });
    });
    return () => leaving.abort();
  }, [form]);
  useEffect(() => checks?.show(state.fieldErrors ?? {}), [checks, state]);
  return { checks, errors: checks ? found : (state.fieldErrors ?? {}) };
}

function toMessages(errors: FieldErrors): Errors {
  const told = Object.entries(errors).filter(([, error]) => error?.message);
  return Object.fromEntries(told.map(([name, error]) => [name, [String(error?.message)]]));
}
