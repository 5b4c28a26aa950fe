import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";

type Item = { code: string; label: string; provisional: boolean };
type Competency = Item & { option: string | null; criteria: readonly Item[] };
type Activity = Item & { option: string | null; competencies: readonly Competency[] };
type BlockOption = { code: string; label: string; provisional: boolean };
export type StandardBlockProps = Item & {
  ordinal: number;
  options: readonly BlockOption[];
  activities: readonly Activity[];
};

/** A block, closed until one wants its activities, competencies and criteria. */
export function StandardBlock({
  code,
  ordinal,
  label,
  provisional,
  options,
  activities,
}: StandardBlockProps) {
  const labels = new Map(options.map((option) => [option.code, option.label]));
  const competencies = activities.reduce((sum, activity) => sum + activity.competencies.length, 0);
  return (
    <details className="group rounded-panel border border-line open:border-edge">
      <summary className="flex min-h-target flex-wrap items-start gap-x-3 gap-y-1 px-4 py-3">
        <Icon name="chevron" className="mt-1.5 size-4 text-brand group-open:rotate-90" />
        <span className="min-w-0 flex-[1_1_13rem]">
          <strong>
            Bloc {ordinal} : {label}
          </strong>
          <span className="block text-sm text-muted">
            {code} · {activities.length} activités · {competencies} compétences
          </span>
        </span>
        <Provisional when={provisional} />
      </summary>
      <ol className="space-y-6 border-t border-line px-4 py-5">
        {activities.map((activity) => (
          <li key={activity.code} className="max-w-none space-y-3">
            <h3 className="flex flex-wrap items-baseline gap-2">
              {activity.code} – {activity.label}
              <OptionTag option={activity.option} labels={labels} />
              <Provisional when={activity.provisional} />
            </h3>
            <ol className="space-y-4 border-s-2 border-line ps-4">
              {activity.competencies.map((competency) => (
                <CompetencyItem key={competency.code} competency={competency} labels={labels} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </details>
  );
}

type CompetencyProps = { competency: Competency; labels: ReadonlyMap<string, string> };

function CompetencyItem({
  competency: { code, label, option, provisional, criteria },
  labels,
}: CompetencyProps) {
  return (
    <li className="max-w-none space-y-1.5">
      <p className="flex flex-wrap items-baseline gap-2">
        <span className="font-semibold">
          {code} – {label}
        </span>
        <OptionTag option={option} labels={labels} />
        <Provisional when={provisional} />
      </p>
      <ul className="list-disc ps-5 text-sm text-soft">
        {criteria.map((criterion) => (
          <li key={criterion.code}>
            {criterion.label} <Provisional when={criterion.provisional && !provisional} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function OptionTag({
  option,
  labels,
}: {
  option: string | null;
  labels: ReadonlyMap<string, string>;
}) {
  return option ? <Tag tone="info">Option : {labels.get(option) ?? option}</Tag> : null;
}

function Provisional({ when }: { when: boolean }) {
  return when ? <Tag tone="warning">provisoire</Tag> : null;
}
