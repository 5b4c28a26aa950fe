import type { ReactNode } from "react";
import type { Tone } from "@/lib/platform/shared/tone";
import { toneClasses } from "./tone";

/** A short word on a row: « Acquis », « À vérifier ». */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center rounded-pill px-3 py-0.5 font-sans text-xs font-semibold sm:whitespace-nowrap ${toneClasses[tone]}`}
    >
      {children}
    </span>
  );
}
