"use client";
import { createContext, useContext } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";

export type FormContextValue = {
  id: string;
  pending: boolean;
  values: Record<string, string | string[]>;
  errors: Record<string, string[] | undefined>;
  theirs: Readonly<Record<string, string>>;
  /** Only in a LongForm: watches the field while it is typed in. */
  register?: ((name: string) => UseFormRegisterReturn) | undefined;
};

export const emptyForm: FormContextValue = {
  id: "",
  pending: false,
  values: {},
  errors: {},
  theirs: {},
};

export const FormContext = createContext<FormContextValue>(emptyForm);

export const useFormContext = () => useContext(FormContext);

/** The key of a field in values and errors: « blocks » for the boxes named « blocks[] ». */
export const fieldKey = (name: string) => name.replace(/\[\]$/, "");

/** The ids of the hint and of the error, those that are there. */
export const describedBy = (id: string, hint: unknown, error: unknown) =>
  [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

/** What a field has to know of its form: its id, what was typed, what is wrong, what the other person wrote. */
export function useField(name: string, hint?: unknown) {
  const form = useFormContext();
  const key = fieldKey(name);
  const id = `${form.id}${key}`;
  const error = form.errors[key]?.[0];
  const registration = { name, ...form.register?.(name) };
  return {
    id,
    error,
    sent: form.values[key],
    theirs: form.theirs[key],
    registration,
    control: {
      ...registration,
      id,
      "aria-invalid": error ? true : undefined,
      "aria-describedby": describedBy(id, hint, error),
    },
  };
}
