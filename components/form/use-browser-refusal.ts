"use client";
import { type FormEvent, useState } from "react";
import type { FormState } from "@/lib/platform/form/form-state";
import { nativeFaults } from "./native-faults";

type Refusal = { of: FormState; faults: Record<string, string[]>; attempt: number };

/** From then on the browser leaves it to `check`. */
export const takeOver = (form: HTMLFormElement | null) => {
  if (form) form.noValidate = true;
};

/**
 * What the HTML constraints refuse when a form is sent is said as what the server refuses is: in a summary, in French,
 * with the name of each field, and not by the browser in its own language. Without scripts the browser says it.
 */
export function useBrowserRefusal(state: FormState) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const stands = refusal?.of === state ? refusal : null;

  /** Stops the sending of what would be refused. */
  const check = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) return;
    const faults = nativeFaults(event.currentTarget);
    if (Object.keys(faults).length === 0) return;
    event.preventDefault();
    setRefusal({ of: state, faults, attempt: (stands?.attempt ?? 0) + 1 });
  };
  const { message: _, ...answered } = state;
  const shown = stands ? { ...answered, fieldErrors: stands.faults } : state;
  return { check, shown, attempt: stands?.attempt ?? 0 };
}
