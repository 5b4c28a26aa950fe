"use client";
import type { ReactNode } from "react";
import { controlClasses } from "@/components/form/field-props";
import { useFormContext } from "@/components/form/form-context";
import { VERDICTS, type VerdictView } from "@/lib/vae/admissibility/verdict";
import { verdictLabels } from "@/lib/vae/admissibility/verdict.labels";

type Props = {
  /** Its place among the pieces: each answer of the form is a list in this order. */
  index: number;
  name: string;
  /** The piece to open, with what it is. */
  piece: ReactNode;
  standing: VerdictView;
  /** The id of the list of ready-made reasons. */
  reasons: string;
};

/** A piece with its verdict; why it is to be replaced is asked for then alone. */
export function VerdictRow({ index, name, piece, standing, reasons }: Props) {
  const { values } = useFormContext();
  const sent = (field: string) => [values[field]].flat()[index];
  const { fileId, verdict, reason, version } = standing;
  return (
    <li className="group/verdict max-w-none space-y-2 py-3 first:pt-0">
      <input type="hidden" name="fileIds[]" value={fileId} />
      <input type="hidden" name="versions[]" value={version} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="min-w-0 flex-[1_1_10rem]">{piece}</span>
        <select
          name="verdicts[]"
          aria-label={`Verdict sur ${name}`}
          defaultValue={sent("verdicts[]") ?? verdict}
          className={`${controlClasses} w-auto`}
        >
          {VERDICTS.map((one) => (
            <option key={one} value={one}>
              {verdictLabels[one].word}
            </option>
          ))}
        </select>
      </div>
      <div className="hidden group-has-[option[value=TO\_REPLACE]:checked]/verdict:block">
        <input
          type="text"
          name="reasons[]"
          aria-label={`Motif de remplacement de ${name}`}
          placeholder="Motif, que lira le candidat"
          list={reasons}
          defaultValue={sent("reasons[]") ?? reason ?? ""}
          className={controlClasses}
        />
      </div>
    </li>
  );
}
