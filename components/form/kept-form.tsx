"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { FormState, KeptForm } from "@/lib/platform/form/form-state";
import { KeptText } from "./kept-text";

const KeptFormContext = createContext<KeptForm | null>(null);

export function KeptFormProvider({
  kept,
  children,
}: {
  kept: KeptForm | null;
  children: ReactNode;
}) {
  return (
    <KeptFormContext value={kept}>
      <div className="group/kept contents">
        {kept && <KeptText kept={kept} />}
        {children}
      </div>
    </KeptFormContext>
  );
}

const untouched: FormState = {};

/**
 * Where a form starts: empty, or with the text put by for it. One that was refused was answered by this very page: it is
 * sent again on what that shows.
 */
export function useStart(hidden: Record<string, string | number>): FormState {
  const kept = useContext(KeptFormContext);
  if (!kept || kept.formId !== hidden["formId"]) return untouched;
  const { cause, values, message } = kept;
  if (!message) return { values, kept: cause };
  const { version: _, ...typed } = values;
  return { values: typed, kept: cause, message };
}
