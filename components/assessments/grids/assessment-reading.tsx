import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LongText } from "@/components/ui/long-text";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import { Tag } from "@/components/ui/tag";
import { functionLabels } from "@/lib/assessments/committee/committee.labels";
import { levelLabels } from "@/lib/assessments/grids/assessment-grid.labels";
import type { SignedBlock, SignedCompetency } from "@/lib/assessments/grids/signed-text";
import type { AssessmentReading as Reading } from "@/lib/assessments/grids/workplace-view";
import { optionsLine } from "@/lib/certifications/block-option.labels";
import { formatDay, formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = {
  reading: Reading;
  /** Read by the candidate, who is spoken to. */
  isOwn?: boolean;
};

/** The committee's assessment as it was closed, block by block, with its signatures and the candidate's observations. */
export function AssessmentReading({ reading, isOwn = false }: Props) {
  const { content, textHash, gridFileId, signatures } = reading;
  return (
    <div className="space-y-6">
      {content.blocks.some(({ provisional }) => provisional) && (
        <ProvisionalNote subject="le texte des blocs marqués « provisoire »" />
      )}
      {content.blocks.map((block) => (
        <BlockReading key={block.code} block={block} />
      ))}
      {signatures.length === content.committee.length && (
        <Card title={isOwn ? "Vos observations" : "Observations du candidat"}>
          {reading.observations ? (
            <LongText of="Observations du candidat">{reading.observations}</LongText>
          ) : (
            <p className="text-muted">{noObservation(reading, isOwn)}</p>
          )}
        </Card>
      )}
      <Card
        title="Signatures du comité"
        aside={
          gridFileId && (
            <ButtonLink href={routes.file(gridFileId)} tone="ghost" icon="download" download>
              Grille signée (PDF)
            </ButtonLink>
          )
        }
      >
        <Rows label="Membres du comité">
          {content.committee.map((member) => {
            const signature = signatures.find(({ name }) => name === member.name);
            return (
              <Row
                key={member.name}
                title={member.name}
                detail={`${functionLabels[member.function]}${member.isChair ? ", préside le comité" : ""}`}
                trail={
                  signature ? (
                    <StateBadge tone="success">
                      Signé le {formatInstant(signature.signedAt)}
                    </StateBadge>
                  ) : (
                    <StateBadge tone="warning">Pas encore signé</StateBadge>
                  )
                }
              />
            );
          })}
        </Rows>
        <p className="text-sm break-all text-muted">Empreinte SHA-256 du texte : {textHash}</p>
      </Card>
    </div>
  );
}

function noObservation({ acknowledgedAt }: Reading, isOwn: boolean): string {
  if (!acknowledgedAt)
    return isOwn ? "Vous n’avez pas encore répondu." : "Aucune réponse du candidat.";
  const who = isOwn ? "Vous avez" : "Le candidat a";
  return `${who} pris connaissance de l’évaluation le ${formatInstant(acknowledgedAt)}, sans observation.`;
}

function BlockReading({ block }: { block: SignedBlock }) {
  return (
    <Card
      title={block.label}
      aside={
        <span className="flex items-center gap-3 text-sm text-muted">
          {block.provisional && <Tag tone="warning">Provisoire</Tag>}
          {block.code}
        </span>
      }
    >
      {block.options.length > 0 && <p>{optionsLine(block.options)}</p>}
      {block.activities.map((activity) => (
        <section key={activity.code} className="space-y-2">
          <h3>{activity.label}</h3>
          <ul className="divide-y divide-line">
            {activity.competencies.map((competency) => (
              <CompetencyReading
                key={competency.code}
                competency={competency}
                isMarked={competency.provisional && !block.provisional}
              />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

type CompetencyProps = {
  competency: SignedCompetency;
  /** Provisional in a block that is not, and so does not say it for all. */
  isMarked: boolean;
};

function CompetencyReading({ competency, isMarked }: CompetencyProps) {
  const { label, tone } = levelLabels[competency.level];
  return (
    <li className="max-w-none space-y-1.5 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 flex-[1_1_16rem] font-semibold">
          <span className="text-muted">{competency.code}</span> {competency.label}
        </p>
        <StateBadge tone={tone}>{label}</StateBadge>
      </div>
      {isMarked && <Tag tone="warning">Référentiel provisoire</Tag>}
      {competency.comment && <LongText of={competency.code}>{competency.comment}</LongText>}
      {competency.observations.map(({ observedOn, situation, author }) => (
        <p key={`${observedOn}${situation}`} className="text-sm text-soft">
          {formatDay(observedOn)}, {author} : {situation}
        </p>
      ))}
    </li>
  );
}
