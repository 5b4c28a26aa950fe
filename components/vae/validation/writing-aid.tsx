"use client";
import { fieldId, useFormContext } from "@/components/form/form-context";
import { TextCount } from "@/components/form/text-count";
import { useWritten } from "@/components/form/use-written";
import { Icon } from "@/components/ui/icon";
import { findPersonalData } from "@/lib/vae/validation/personal-data";
import type { WritingHelp } from "@/lib/vae/validation/writing-help";
import { PersonalDataAdvice } from "./personal-data-advice";

type Props = {
  /** The field that it stands below, and its label. */
  name: string;
  label: string;
  standing: string;
  help: WritingHelp;
};

/** Below a text: its length beside an advice, what looks like somebody’s data once one has paused, an example to open. */
export function WritingAid({ name, label, standing, help: { words, example } }: Props) {
  const { now, rested } = useWritten(fieldId(useFormContext().id, name), standing);
  const [least, most] = words;
  return (
    <div className="space-y-2 text-sm text-soft">
      <p className="flex flex-wrap gap-x-4">
        <TextCount text={now} />
        <span>
          Conseil&nbsp;: de {least} à {most} mots
        </span>
      </p>
      <div aria-live="polite">
        <PersonalDataAdvice findings={findPersonalData(rested)} />
      </div>
      <details className="group">
        <summary className="inline-flex min-h-target items-center gap-1.5 font-semibold text-brand">
          <Icon name="chevron" className="size-4 group-open:rotate-90" />
          <span className="underline underline-offset-4">
            Lire un exemple<span className="sr-only">&nbsp;: {label}</span>
          </span>
        </summary>
        <p className="mt-1 border-s-4 border-line ps-4 whitespace-pre-wrap">{example}</p>
      </details>
    </div>
  );
}
