"use client";
import { usePathname } from "next/navigation";
import type { KeptForm } from "@/lib/platform/form/form-state";
import { keptWords } from "./kept-words";
import { Sentences, sentencesIn } from "./sentences";

/**
 * The text put by whose form is no longer on its page, a step taken since or another portal: its sentences can be copied.
 * A form that took it hides this (`data-kept`), with or without JavaScript. Why it was refused is also told on the page
 * that this has led to.
 */
export function KeptText({ kept: { cause, path, values, message, isFresh } }: { kept: KeptForm }) {
  const sentences = sentencesIn(values);
  const isHere = usePathname() === path.split("?")[0];
  if (!isHere && !isFresh) return null;
  if (sentences.length === 0 && !message) return null;
  return (
    <div
      role={message ? "alert" : "status"}
      className="mb-6 max-w-measure space-y-2 rounded-base bg-info-tint px-4 py-3 group-has-[[data-kept]]/kept:hidden"
    >
      <p className="font-semibold text-info">{keptWords[cause].title}</p>
      {message && <p>{message}</p>}
      {sentences.length > 0 && (
        <p>
          Le formulaire que vous aviez rempli n’est plus sur cette page. Voici ce que vous y aviez
          écrit, à copier si vous en avez besoin&nbsp;:
        </p>
      )}
      <Sentences sentences={sentences} />
    </div>
  );
}
