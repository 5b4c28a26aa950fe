import { Notice } from "@/components/ui/notice";
import type { PersonalData } from "@/lib/vae/validation/personal-data";
import { personalDataLabels } from "@/lib/vae/validation/personal-data.labels";

/** What looks like a customer’s data in a text: an advice, which refuses nothing. */
export function PersonalDataAdvice({ findings }: { findings: readonly PersonalData[] }) {
  if (findings.length === 0) return null;
  return (
    <Notice tone="warning" title="Est-ce une donnée de client ?">
      <PersonalDataList findings={findings} />
      <p>Si oui, remplacez-la&nbsp;: le jury n’en a pas besoin. Sinon, laissez-la.</p>
    </Notice>
  );
}

export function PersonalDataList({ findings }: { findings: readonly PersonalData[] }) {
  return (
    <ul className="list-disc ps-5">
      {findings.map(({ kind, found }) => (
        <li key={found} className="wrap-anywhere">
          On dirait {personalDataLabels[kind]}&nbsp;: «&nbsp;{found}&nbsp;»
        </li>
      ))}
    </ul>
  );
}
