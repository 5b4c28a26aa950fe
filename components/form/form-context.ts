"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Watched } from "./use-typing-checks";

export type FormContextValue = {
  id: string;
  pending: boolean;
  values: Record<string, string | string[]>;
  errors: Record<string, string[] | undefined>;
  theirs: Readonly<Record<string, string>>;
  /** « theirs » was written by the same person, in another tab. */
  isOwn: boolean;
  /** Only in a LongForm: watches the field while it is typed in. */
  register?: ((name: string) => Watched) | undefined;
};

export const emptyForm: FormContextValue = {
  id: "",
  pending: false,
  values: {},
  errors: {},
  theirs: {},
  isOwn: false,
};

export const FormContext = createContext<FormContextValue>(emptyForm);

export const useFormContext = () => useContext(FormContext);

/** The id of a field of a form: « blocks » for the boxes named « blocks[] ». */
export const fieldId = (form: string, name: string) => `${form}${name.replace(/\[\]$/, "")}`;

/** The ids of the hint and of the error, those that are there. */
export const describedBy = (id: string, hint: unknown, error: unknown) =>
  [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

/** What stands now of a field: in its words, and as its controls, by their names, would hold it. */
export type Standing = { words: ReactNode; held: Readonly<Record<string, string>> };

/** How a field shows one of its values, and what is typed in it for that value; by itself what travels. */
type Reading = {
  inWords?: (value: string) => ReactNode;
  held?: (value: string) => Standing["held"];
};

/** What a field has to know of its form: its id, what was typed, what is wrong, what stands now where it differs. */
export function useField(name: string, hint?: unknown, reading: Reading = {}) {
  const { inWords = (value) => value, held = (value) => ({ [name]: value }) } = reading;
  const form = useFormContext();
  const id = fieldId(form.id, name);
  const error = form.errors[name]?.[0];
  const theirs = form.theirs[name];
  const registration = { name, ...form.register?.(name) };
  return {
    id,
    error,
    sent: form.values[name],
    theirs: theirs === undefined ? undefined : { words: inWords(theirs), held: held(theirs) },
    registration,
    control: {
      ...registration,
      id,
      "aria-invalid": error ? true : undefined,
      "aria-describedby": describedBy(id, hint, error),
    },
  };
}

/** Which of several boxes are ticked: as they were sent, none of them being an answer too, else as they stand. */
export function useTicked(name: string, standing: readonly string[] = []): readonly string[] {
  const { values } = useFormContext();
  const sent = values[name];
  if (sent !== undefined) return [sent].flat();
  return Object.keys(values).length > 0 ? [] : standing;
}
