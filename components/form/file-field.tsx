"use client";
import { useState } from "react";
import { anyFile, type FileLimits } from "@/lib/platform/form/upload-limit";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { useField } from "./form-context";

type Props = Pick<FieldProps, "name" | "label" | "hint"> & { limits?: FileLimits | undefined };

/**
 * One file; what may be chosen is said before choosing. The browser's own control lies unseen over our words, which are
 * French in every browser; without scripts, which alone tell the name of what was chosen, it is seen.
 */
export function FileField({ name, label, hint, limits = anyFile }: Props) {
  const [chosen, setChosen] = useState("");
  const said = (
    <>
      {limits.said} {hint}
    </>
  );
  const { control, registration: _, sent: __, ...frame } = useField(name, said);
  return (
    <FieldFrame {...frame} label={label} hint={said} required>
      <div className="relative flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2 rounded-base border-[1.5px] border-dashed border-edge bg-surface p-3 has-aria-invalid:border-danger has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand">
        <input
          type="file"
          accept={limits.accept}
          required
          {...control}
          onChange={({ target }) => setChosen(target.files?.[0]?.name ?? "")}
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
    </FieldFrame>
  );
}
