"use client";
import { type FormEvent, startTransition, useActionState, useId, useRef } from "react";
import { type FormBodyProps, FormTop, useRound } from "./form-body";
import { FormContext } from "./form-context";
import { useStart } from "./kept-form";
import { focusFirstFault } from "./native-faults";
import { useTypingChecks } from "./use-typing-checks";

export function LongFormBody({ action, hidden, label, children }: FormBodyProps) {
  const [state, submit, pending] = useActionState(action, useStart(hidden));
  const id = useId();
  const round = useRound(state);
  const form = useRef<HTMLFormElement>(null);
  const { checks, errors } = useTypingChecks(form, state);
  const { values = {}, theirs = {}, isOwn = false } = state;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!checks || (submitter instanceof HTMLButtonElement && submitter.formNoValidate)) return;
    event.preventDefault();
    const data = new FormData(event.currentTarget, submitter);
    const send = () => startTransition(() => submit(data));
    checks.handleSubmit(send, () => focusFirstFault(form.current))(event);
  };
  return (
    <FormContext value={{ id, pending, values, errors, theirs, isOwn, register: checks?.register }}>
      <form
        ref={form}
        action={submit}
        onSubmit={onSubmit}
        noValidate={checks !== null}
        aria-label={label}
        key={round}
        className="no-print space-y-6"
      >
        <FormTop state={state} hidden={hidden} />
        {children}
      </form>
    </FormContext>
  );
}
