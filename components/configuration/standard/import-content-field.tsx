"use client";
import { useId, useRef, useState } from "react";
import { FileChooser } from "@/components/form/file-chooser";
import { TextAreaField } from "@/components/form/text-area-field";
import { useHydrated } from "@/components/form/use-hydrated";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { MAX_FORM_BYTES } from "@/lib/platform/form/upload-limit";

const TOO_HEAVY = "Ce fichier est trop lourd\u00a0: n’en gardez que la fiche à reprendre.";

/** The text of a file: pasted, or read by the browser from the file that is chosen; what is sent is the text alone. */
export function ImportContentField(constraints: FieldConstraints) {
  const isHydrated = useHydrated();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState("");
  const take = async (file: File | undefined) => {
    const area = frame.current?.querySelector("textarea");
    const isTooHeavy = (file?.size ?? 0) > MAX_FORM_BYTES;
    setFault(isTooHeavy ? TOO_HEAVY : "");
    if (!area || !file || isTooHeavy) return;
    area.value = await file.text();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <div ref={frame} className="space-y-6">
      {isHydrated && (
        <div className="max-w-measure space-y-1.5">
          <label htmlFor={id} className="font-semibold">
            Fichier XML ou JSON
          </label>
          <FileChooser
            id={id}
            accept=".xml,.json,application/xml,text/xml,application/json"
            aria-describedby={fault ? `${id}-error` : undefined}
            aria-invalid={fault ? true : undefined}
            onChoose={take}
          />
          <p id={`${id}-error`} role="status" className="text-sm text-danger empty:hidden">
            {fault}
          </p>
        </div>
      )}
      <TextAreaField
        name="content"
        label="Contenu du fichier"
        hint="La fiche du répertoire en XML (données ouvertes de France compétences), ou un référentiel au format de ce portail."
        rows={8}
        {...constraints}
      />
    </div>
  );
}
