"use client";
import { type ReactNode, useActionState, useId } from "react";
import { type FormBodyProps, FormTop, useRound } from "./form-body";
import { FormContext } from "./form-context";
import { useStart } from "./kept-form";
import { RevealedLines } from "./revealed-lines";
import { takeOver, useBrowserRefusal } from "./use-browser-refusal";

type Props = FormBodyProps & { closed?: ReactNode };

export function ActionFormBody({ action, hidden, label, closed, children }: Props) {
  const [state, submit, pending] = useActionState(action, useStart(hidden));
  const id = useId();
  const round = useRound(state);
  const { check, shown, attempt } = useBrowserRefusal(state);
  if (state.revealed) return <RevealedLines {...state.revealed} />;
  if (closed) return closed;
  const { fieldErrors: errors = {} } = shown;
  const { values = {}, theirs = {}, isOwn = false } = state;
  return (
    <FormContext value={{ id, pending, values, errors, theirs, isOwn }}>
      <form
        action={submit}
        onSubmit={check}
        ref={takeOver}
        aria-label={label}
        key={round}
        className="no-print space-y-6"
      >
        <FormTop key={attempt} state={shown} hidden={hidden} />
        {children}
      </form>
    </FormContext>
  );
}
