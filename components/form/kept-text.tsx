"use client";
import { usePathname } from "next/navigation";
import type { KeptForm } from "@/lib/platform/form/form-state";
import { keptWords } from "./kept-words";

/**
 * The text put by whose form is no longer on its page, a step taken since or another portal: its sentences can be copied.
 * A form that took it hides this (`data-kept`), with or without JavaScript.
 */
export function KeptText({ kept: { cause, path, values } }: { kept: KeptForm }) {
  const sentences = Object.values(values)
    .flat()
    .filter((text) => /\s/.test(text.trim()));
  if (usePathname() !== path.split("?")[0] || sentences.length === 0) return null;
  return (
    <div
      role="status"
      className="mb-6 max-w-measure space-y-2 rounded-base bg-info-tint px-4 py-3 group-has-[[data-kept]]/kept:hidden"
    >
      <p className="font-semibold text-info">{keptWords[cause].title}</p>
      <p>
        Le formulaire que vous aviez rempli n’est plus sur cette page. Voici ce que vous y aviez
        écrit, à copier si vous en avez besoin&nbsp;:
      </p>
      {sentences.map((text) => (
        <p key={text} className="whitespace-pre-line border-l-2 border-line pl-3">
          {text}
        </p>
      ))}
    </div>
  );
}
