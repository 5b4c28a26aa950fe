import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { StateBadge } from "@/components/ui/state-badge";
import { Tag } from "@/components/ui/tag";
import {
  type GridBlock,
  type GridCompetency,
  missingFrom,
  progressOf,
} from "@/lib/assessments/grids/assessment-grid";
import { levelLabels } from "@/lib/assessments/grids/assessment-grid.labels";
import { optionsLine } from "@/lib/certifications/block-option.labels";
import { routes } from "@/lib/routes";

type Props = { id: string; blocks: readonly GridBlock[]; isOpen: boolean };

/** The open grids, block by block: each competency leads to its page; nothing is added up or proposed. */
export function GridOverview({ id, blocks, isOpen }: Props) {
  const { evaluated, total } = progressOf(blocks);
  return (
    <div className="space-y-6">
      <section aria-label="Avancement" className="space-y-3">
        <p>
          <strong className="tabular-nums">{evaluated}</strong> compétences évaluées sur{" "}
          <strong className="tabular-nums">{total}</strong>
        </p>
        <progress
          aria-label={`${evaluated} compétences évaluées sur ${total}`}
          value={evaluated}
          max={total}
          className="block h-1.5 w-full appearance-none overflow-hidden rounded-pill bg-neutral-tint [&::-moz-progress-bar]:bg-success [&::-webkit-progress-bar]:bg-neutral-tint [&::-webkit-progress-value]:bg-success"
        />
        {isOpen && <Missing id={id} missing={missingFrom(blocks)} />}
      </section>
      {blocks.some(({ provisional }) => provisional) && (
        <ProvisionalNote subject="le texte des blocs marqués « provisoire »" />
      )}
      {blocks.map((block) => (
        <Card key={block.id} title={block.label} aside={<BlockProgress block={block} />}>
          {block.options.length > 0 && <p>{optionsLine(block.options)}</p>}
          {block.activities.map((activity) => (
            <section key={activity.code} className="space-y-1">
              <h3>{activity.label}</h3>
              <ul className="divide-y divide-line">
                {activity.competencies.map((competency) => (
                  <CompetencyRow
                    key={competency.id}
                    id={id}
                    competency={competency}
                    isMarked={competency.provisional && !block.provisional}
                  />
                ))}
              </ul>
            </section>
          ))}
        </Card>
      ))}
    </div>
  );
}

function Missing({ id, missing }: { id: string; missing: readonly GridCompetency[] }) {
  if (missing.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <p className="text-soft">Reste à évaluer</p>
      <ul className="flex flex-wrap gap-x-4">
        {missing.map((competency) => (
          <li key={competency.id}>
            <Link
              href={routes.companyCompetency(id, competency.id)}
              className="inline-flex min-h-target min-w-target items-center"
            >
              {competency.code}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function BlockProgress({ block }: { block: GridBlock }) {
  const { evaluated, total } = progressOf([block]);
  return (
    <span className="flex items-center gap-3 text-sm text-muted tabular-nums">
      {block.provisional && <Tag tone="warning">Provisoire</Tag>}
      {block.code} · {evaluated} sur {total}
    </span>
  );
}

type CompetencyProps = {
  id: string;
  competency: GridCompetency;
  /** Provisional in a block that is not, and so does not say it for all. */
  isMarked: boolean;
};

function CompetencyRow({ id, competency, isMarked }: CompetencyProps) {
  const { label, tone } = levelLabels[competency.level];
  return (
    <li className="relative flex max-w-none flex-wrap items-start gap-x-4 gap-y-1.5 py-3 has-[a:hover]:text-brand">
      <div className="min-w-0 flex-[1_1_14rem] space-y-1">
        <Link
          href={routes.companyCompetency(id, competency.id)}
          className="flex gap-x-3 text-ink no-underline after:absolute after:inset-0"
        >
          <span className="w-10 flex-none font-semibold text-brand underline">
            {competency.code}
          </span>
          {competency.label}
        </Link>
        {isMarked && (
          <p>
            <Tag tone="warning">Référentiel provisoire</Tag>
          </p>
        )}
      </div>
      <StateBadge tone={tone}>{label}</StateBadge>
    </li>
  );
}
