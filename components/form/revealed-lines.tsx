"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Revealed } from "@/lib/platform/form/form-state";
import { useHydrated } from "./use-hydrated";

/** What is shown once, to be printed, copied or written down: takes the focus in place of the form that asked for it. */
export function RevealedLines({ title, text, lines }: Revealed) {
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);
  const hydrated = useHydrated();
  useEffect(() => box.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join("\n"));
    setCopied(true);
  };
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="max-w-measure space-y-4 rounded-base border-2 border-brand px-4 py-3"
    >
      <p className="font-semibold">{title}</p>
      <p>{text}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6 gap-y-1 font-mono tabular-nums">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {hydrated && (
        <div className="flex flex-wrap gap-3">
          <Button type="button" tone="ghost" onClick={() => window.print()}>
            Imprimer
          </Button>
          <Button type="button" tone="ghost" onClick={copy}>
            {copied ? "Copié" : "Copier"}
          </Button>
        </div>
      )}
    </div>
  );
}
