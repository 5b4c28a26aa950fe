"use client";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-classes";
import type { IconName } from "@/components/ui/icon";
import { useFormContext } from "./form-context";

type Props = {
  tone?: ButtonTone;
  icon?: IconName;
  name?: string;
  value?: string;
  /** Lets a draft be saved before it is complete: the browser checks nothing, the server decides. */
  formNoValidate?: boolean;
  children: ReactNode;
};

export function SubmitButton({ children, ...button }: Props) {
  const { pending } = useFormContext();
  return (
    <Button {...button} disabled={pending}>
      {pending ? "Envoi…" : children}
    </Button>
  );
}
