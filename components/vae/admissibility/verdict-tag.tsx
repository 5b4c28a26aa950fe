import { Tag } from "@/components/ui/tag";
import type { FileView } from "@/lib/candidacies/view";
import { fileName } from "@/lib/documents/file-name";
import type { Verdict, VerdictView } from "@/lib/vae/admissibility/verdict";
import { verdictLabels } from "@/lib/vae/admissibility/verdict.labels";

export const verdictOn = (verdicts: readonly VerdictView[], id: string): Verdict =>
  verdicts.find(({ fileId }) => fileId === id)?.verdict ?? "PENDING";

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { word, tone } = verdictLabels[verdict];
  return <Tag tone={tone}>{word}</Tag>;
}

/** The pieces that are to be sent again, as choices of the form that asks for them. */
export const choicesToReplace = (files: readonly FileView[], verdicts: readonly VerdictView[]) =>
  files.flatMap(({ id, originalName, mime }) => {
    const { verdict, reason } = verdicts.find(({ fileId }) => fileId === id) ?? {};
    return verdict === "TO_REPLACE"
      ? [{ value: id, label: fileName(originalName, mime), hint: reason ?? "" }]
      : [];
  });
