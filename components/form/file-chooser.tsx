"use client";
import { type ComponentProps, useState } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "className" | "onChange"> & {
  onChoose?: (file: File | undefined) => void;
};

/**
 * The browser's own control lies unseen over our words, which are French in every browser; without scripts, which alone
 * tell the name of what was chosen, it is seen.
 */
export function FileChooser({ onChoose, ...input }: Props) {
  const [chosen, setChosen] = useState("");
  return (
    <div className="relative flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2 rounded-base border-[1.5px] border-dashed border-edge bg-surface p-3 has-aria-invalid:border-danger has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand">
      <input
        type="file"
        {...input}
        onChange={({ target }) => {
          setChosen(target.files?.[0]?.name ?? "");
          onChoose?.(target.files?.[0]);
        }}
        className="absolute inset-0 w-full cursor-pointer opacity-0 noscript:static noscript:opacity-100"
      />
      <span
        aria-hidden="true"
        className="flex min-h-target items-center rounded-base bg-brand-tint px-4 font-semibold text-brand-dark noscript:hidden"
      >
        Choisir un fichier
      </span>
      <span aria-hidden="true" className="min-w-0 wrap-anywhere noscript:hidden">
        {chosen || <span className="text-muted">Aucun fichier choisi</span>}
      </span>
    </div>
  );
}
