"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { FormState, FormValues } from "@/lib/platform/form/form-state";

/** The text of a form whose session ended before it arrived. */
export type KeptForm = { formId: string; values: FormValues };

const KeptFormContext = createContext<KeptForm | null>(null);

export function KeptFormProvider({
  kept,
  children,
}: {
  kept: KeptForm | null;
  children: ReactNode;
}) {
  return <KeptFormContext value={kept}>{children}</KeptFormContext>;
}

const untouched: FormState = {};

/** Where a form starts: empty, or with the text put by for it. */
export function useStart(hidden: Record<string, string | number>): FormState {
  const kept = useContext(KeptFormContext);
  return kept?.formId === hidden["formId"] ? { values: kept?.values ?? {} } : untouched;
}
