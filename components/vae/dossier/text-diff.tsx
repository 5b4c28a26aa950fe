import type { ReactNode } from "react";
import { changesBetween, type TextChange } from "@/lib/vae/validation/text-changes";

/** A text beside the one it replaces, word by word: what was added, what was taken out, said too to who hears the page. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      {changesBetween(before, after).map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in their order
        <Changed key={index} change={change} />
      ))}
    </p>
  );
}

function Changed({ change: { is, text } }: { change: TextChange }) {
  if (is === "kept") return text;
  return is === "added" ? (
    <ins className="bg-success-tint text-success decoration-1 underline-offset-2">
      <Said begin="ajouté" end="fin de l’ajout">
        {text}
      </Said>
    </ins>
  ) : (
    <del className="bg-danger-tint text-danger">
      <Said begin="retiré" end="fin du retrait">
        {text}
      </Said>
    </del>
  );
}

function Said({ begin, end, children }: { begin: string; end: string; children: ReactNode }) {
  return (
    <>
      <span className="sr-only"> [{begin}&nbsp;: </span>
      {children}
      <span className="sr-only"> {end}] </span>
    </>
  );
}
