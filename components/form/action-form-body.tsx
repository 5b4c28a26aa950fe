"use client";
import { useActionState, useId } from "react";
import type { FormState } from "@/lib/actions/form-state";
import type { ActionFormProps } from "./action-form";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { HiddenFields } from "./hidden-fields";
import { useRound } from "./use-round";

const untouched: FormState = {};

export function ActionFormBody({
  action,
  fields = {},
  idempotencyKey = "",
  label,
  children,
}: ActionFormProps) {
  const [state, submit, pending] = useActionState(action, untouched);
  const id = useId();
  const round = useRound(state);
  const { values = {}, fieldErrors: errors = {}, theirs = {}, message } = state;
  const refused = Boolean(message) || Object.keys(errors).length > 0;
  return (
    <FormContext value={{ id, pending, values, errors, theirs }}>
      <form action={submit} aria-label={label} key={round} className="space-y-6">
        {refused && <ErrorSummary message={message} errors={errors} />}
        <HiddenFields fields={{ ...fields, key: idempotencyKey }} theirs={theirs} />
        {children}
      </form>
    </FormContext>
  );
}
