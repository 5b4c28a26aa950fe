"use client";
import type { ReactNode } from "react";
import { type ButtonTone, buttonClasses } from "@/components/ui/button-classes";
import { useFormContext } from "./form-context";

type Props = {
  tone?: ButtonTone;
  name?: string;
  value?: string;
  /** Lets a draft be saved before it is complete: the browser checks nothing, the server decides. */
  formNoValidate?: boolean;
  children: ReactNode;
};

export function SubmitButton({ tone, children, ...button }: Props) {
  const { pending } = useFormContext();
  return (
    <button type="submit" {...button} disabled={pending} className={buttonClasses(tone)}>
      {pending ? "Envoi…" : children}
    </button>
  );
}
