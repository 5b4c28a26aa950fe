import { Notice } from "@/components/ui/notice";
import type { AccreditationGap } from "@/lib/accreditations/view";

/** To a company that registers somebody, and to the secretariat that opens (R84). */
export function AccreditationNotice({ gap }: { gap: AccreditationGap }) {
  return (
    <Notice tone="warning" title={gap.sentence}>
      <p>
        {gap.isRefused
          ? "L’évaluation de ces blocs n’est pas possible sans habilitation. Le secrétariat l’enregistre."
          : "L’évaluation reste possible. Le secrétariat enregistre l’habilitation dès qu’elle est donnée."}
      </p>
    </Notice>
  );
}
