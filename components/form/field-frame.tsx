"use client";
import type { ReactNode } from "react";
import { FaultIcon } from "./fault-icon";
import { describedBy, type Standing } from "./form-context";
import { Theirs } from "./theirs";

type Parts = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean | undefined;
  /** Beside the label of what need not be filled in now. */
  optional?: string | undefined;
  error?: string | undefined;
  theirs?: Standing | undefined;
  children: ReactNode;
};

/** Label, hint, control, error, in this order, for a field of one control. */
export function FieldFrame({
  id,
  label,
  hint,
  required,
  optional,
  error,
  theirs,
  children,
}: Parts) {
  return (
    <div className={edge(error)}>
      <label htmlFor={id} className="block w-fit font-semibold">
        <Label label={label} required={required} optional={optional} />
      </label>
      <Hint id={id}>{hint}</Hint>
      {children}
      <FieldError id={id} message={error} />
      <Theirs label={label} standing={theirs} />
    </div>
  );
}

/** The same for a field of several controls. */
export function FieldGroup({
  id,
  label,
  hint,
  required,
  optional,
  error,
  theirs,
  children,
}: Parts) {
  return (
    <fieldset className={edge(error)} aria-describedby={describedBy(id, hint, error)}>
      <legend className="mb-1 font-semibold">
        <Label label={label} required={required} optional={optional} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      {children}
      <FieldError id={id} message={error} />
      <Theirs label={label} standing={theirs} />
    </fieldset>
  );
}

const edge = (error?: string) =>
  `min-w-0 max-w-measure space-y-1.5 ${error ? "border-s-4 border-danger ps-4" : ""}`;

function Label({
  label,
  required,
  optional = "facultatif",
}: Pick<Parts, "label" | "required" | "optional">) {
  return (
    <>
      {label}
      {required || optional === "" ? null : (
        <span className="font-normal text-muted"> ({optional})</span>
      )}
    </>
  );
}

function Hint({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${id}-hint`} className="text-sm text-muted">
      {children}
    </div>
  );
}

export function FieldError({ id, message }: { id: string; message?: string | undefined }) {
  if (!message) return null;
  return (
    <p id={`${id}-error`} className="flex gap-1.5 text-sm font-semibold text-danger">
      <FaultIcon className="mt-1 size-4" />
      {message}
    </p>
  );
}
