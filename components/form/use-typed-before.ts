"use client";
import { useCallback, useState } from "react";
import { useHydrated } from "./use-hydrated";

/**
 * React writes the server's text back into a textarea when it takes the page up: what was typed before its scripts
 * arrived is read just before, and put back just after with the caret where it was.
 */
export function useTypedBefore(id: string) {
  const hydrated = useHydrated();
  const [typed] = useState(() => (hydrated ? null : typedIn(id)));
  return useCallback(
    (area: HTMLTextAreaElement | null) => {
      if (!area || !typed || area.value === typed.text) return;
      area.value = typed.text;
      area.setSelectionRange(typed.start, typed.end);
    },
    [typed],
  );
}

function typedIn(id: string) {
  if (typeof document === "undefined") return null; // the server draws the field
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return null;
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd };
}
