"use client";
import { type FormEvent, startTransition, useActionState, useId, useRef } from "react";
import { DraftLine } from "./draft-line";
import { type FormBodyProps, FormTop, useRound } from "./form-body";
import { FormContext } from "./form-context";
import { useStart } from "./kept-form";
import { useBrowserRefusal } from "./use-browser-refusal";
import { type Draft, useDraft } from "./use-draft";
import { useTypingChecks } from "./use-typing-checks";

type Props = FormBodyProps & { draft?: Draft | undefined };

export function LongFormBody({ action, hidden, label, draft, children }: Props) {
  const [state, submit, pending] = useActionState(action, useStart(hidden));
  const id = useId();
  const round = useRound(state);
  const form = useRef<HTMLFormElement>(null);
  const { checks, errors } = useTypingChecks(form, state);
  const { check, shown, attempt } = useBrowserRefusal(state);
  const { state: saving, words, own, found, dismiss, settled } = useDraft(form, draft, round);
  const { values = {} } = state;
  const { theirs = {}, isOwn = false } = saving.is === "conflict" ? saving : state;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!checks || (submitter instanceof HTMLButtonElement && submitter.formNoValidate)) return;
    check(event); // above the fields; below, each field says its own
    event.preventDefault();
    const data = new FormData(event.currentTarget, submitter);
    const send = async () => {
      const version = await settled();
      if (version !== undefined) data.set("version", String(version));
      startTransition(() => submit(data));
    };
    checks.handleSubmit(send)(event);
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
        <FormTop key={attempt} state={shown} hidden={hidden} own={own} />
        {found && <found.Shown form={form} found={found} onDone={dismiss} />}
        {children}
        {draft && <DraftLine state={saving} words={words} />}
      </form>
    </FormContext>
  );
}
