"use client";
import { type FormEvent, startTransition, useActionState, useId, useMemo, useRef } from "react";
import { type FieldErrors, useForm } from "react-hook-form";
import type { FormState } from "@/lib/actions/form-state";
import { type FormBodyProps, FormTop, useRound } from "./form-body";
import { FormContext } from "./form-context";
import { useStart } from "./kept-form";
import { focusFirstFault, nativeFaults } from "./native-faults";
import { useHydrated } from "./use-hydrated";

export function LongFormBody({ action, hidden, label, children }: FormBodyProps) {
  const [state, submit, pending] = useActionState(action, useStart(hidden));
  const id = useId();
  const round = useRound(state);
  const hydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const refusals = useMemo(() => toFieldErrors(state), [state]);
  const { register, handleSubmit, formState } = useForm({
    mode: "onTouched",
    shouldFocusError: false, // after a refusal of the server the summary has the focus
    errors: refusals,
    resolver: (values) => {
      const errors = nativeFaults(form.current);
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
    },
  });
  const { values = {}, fieldErrors = {}, theirs = {} } = state;
  const errors = hydrated ? toMessages(formState.errors) : fieldErrors;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    const send = () => startTransition(() => submit(data));
    const unchecked = submitter instanceof HTMLButtonElement && submitter.formNoValidate;
    return unchecked ? send() : handleSubmit(send, () => focusFirstFault(form.current))(event);
  };
  return (
    <FormContext value={{ id, pending, values, errors, theirs, register }}>
      <form
        ref={form}
        action={submit}
        onSubmit={onSubmit}
        noValidate={hydrated}
        aria-label={label}
        key={round}
        className="space-y-6"
      >
        <FormTop state={state} hidden={hidden} />
        {children}
      </form>
    </FormContext>
  );
}

function toFieldErrors({ fieldErrors = {} }: FormState): FieldErrors {
  const faults = Object.entries(fieldErrors).filter(([, texts]) => texts?.[0]);
  return Object.fromEntries(
    faults.map(([name, texts]) => [name, { type: "server", message: texts?.[0] ?? "" }]),
  );
}

function toMessages(errors: FieldErrors): Record<string, string[]> {
  const told = Object.entries(errors).filter(([, error]) => error?.message);
  return Object.fromEntries(told.map(([name, error]) => [name, [String(error?.message)]]));
}
