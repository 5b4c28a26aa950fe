import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import type { ExplainedClocks as View } from "@/lib/candidacies/clocks/explained";
import { journalLabel } from "@/lib/candidacies/journal.labels";
import { clockEffects, countedClockLabels } from "@/lib/deadlines/explanation.labels";
import { formatDay, formatInstant } from "@/lib/platform/shared/calendar";

type Props = Pick<View, "clocks" | "isReplayed">;

/** Each legal clock of a dossier, with how its day comes about, step by step. */
export function ExplainedClocks({ clocks, isReplayed }: Props) {
  if (clocks.length === 0) return <p>Aucun délai n’a commencé dans ce dossier.</p>;
  return (
    <div className="space-y-6">
      {!isReplayed && (
        <Notice tone="warning" title="À vérifier">
          <p>
            Recalculés d’après le journal du dossier, les délais en cours ne sont pas les mêmes.
            Prévenez l’exploitant du portail.
          </p>
        </Notice>
      )}
      {clocks.map(({ id, kind, dueOn, steps, stopped }) => (
        <Card
          key={`${id} ${kind}`}
          title={countedClockLabels[kind]}
          aside={
            stopped ? <Tag>Terminé</Tag> : <Tag tone="info">{`jusqu’au ${formatDay(dueOn)}`}</Tag>
          }
        >
          <ol className="list-decimal space-y-1 ps-5">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="text-muted">
            {stopped
              ? `Arrêté le ${formatInstant(stopped.at)}\u00a0: ${journalLabel(stopped.by)}.`
              : clockEffects[kind].after}
          </p>
        </Card>
      ))}
    </div>
  );
}
