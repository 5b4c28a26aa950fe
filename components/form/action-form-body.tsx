"use client";
import { useActionState, useId } from "react";
import { type FormBodyProps, FormTop, useRound } from "./form-body";
import { FormContext } from "./form-context";
import { useStart } from "./kept-form";

export function ActionFormBody({ action, hidden, label, children }: FormBodyProps) {
  const [state, submit, pending] = useActionState(action, useStart(hidden));
  const id = useId();
  const round = useRound(state);
  const { values = {}, fieldErrors: errors = {}, theirs = {}, isOwn = false } = state;
  return (
    <FormContext value={{ id, pending, values, errors, theirs, isOwn }}>
      <form action={submit} aria-label={label} key={round} className="no-print space-y-6">
        <FormTop state={state} hidden={hidden} />
        {children}
      </form>
    </FormContext>
  );
}
