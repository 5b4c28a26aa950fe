import type { ReactNode } from "react";
import { BlockRows } from "@/components/candidacies/block-rows";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { NextAction } from "@/components/ui/next-action";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { functionLabels } from "@/lib/assessments/assessment.labels";
import {
  awaitedLabels,
  isAwaited,
  workplaceStages,
  workplaceSteps,
} from "@/lib/assessments/workplace-steps.labels";
import type { WorkplaceProgress as View } from "@/lib/assessments/workplace-view";
import { journalLabel } from "@/lib/candidacies/journal.labels";
import { routes } from "@/lib/routes";
import { formatDay, formatInstant } from "@/lib/shared/calendar";

type Props = {
  view: View;
  /** The button of the next step, where the page knows one better. */
  action?: ReactNode;
  /** What the committee's card offers. */
  committeeAction?: ReactNode;
  /** Right below the stages: what the reader decides, the result once there is one. */
  children?: ReactNode;
};

/** Where a candidacy at work stands: the next step first, then the stages, the blocks, the committee, the remarks. */
export function WorkplaceProgress({ view, action, committeeAction, children }: Props) {
  const stages = workplaceStages(view.state);
  return (
    <>
      <NextStep view={view} action={action} />
      {stages.length > 0 && (
        <Timeline label="Étapes de l’évaluation en situation de travail" steps={stages} />
      )}
      <div className="space-y-6">
        {children}
        {view.remarks.length > 0 && <Remarks remarks={view.remarks} />}
        <Cards>
          <Card title="Blocs demandés">
            <BlockRows blocks={view.blocks} />
          </Card>
          {view.committee.length > 0 && (
            <Committee members={view.committee} action={committeeAction} />
          )}
        </Cards>
      </div>
    </>
  );
}

function NextStep({ view, action }: Pick<Props, "view" | "action">) {
  const step = workplaceSteps[view.state];
  if (!step) return null;
  const mine = isAwaited(view.state, view.viewer);
  const waiting =
    step.awaits === "nobody"
      ? undefined
      : `Aucune action attendue de votre part. On attend ${awaitedLabels[step.awaits]}.`;
  return (
    <NextAction
      title={step.title}
      aside={mine ? undefined : waiting}
      action={action || stepLink(view)}
    >
      <p>{mine ? step.you : step.they}</p>
      {view.acknowledgeBy && (
        <p>
          {view.viewer === "candidate" ? "Sans réponse de votre part" : "Sans réponse du candidat"}{" "}
          le <strong>{formatDay(view.acknowledgeBy)}</strong> au soir, l’évaluation peut être
          transmise.
        </p>
      )}
    </NextAction>
  );
}

function stepLink({ id, state, viewer, gridFileId }: View) {
  if (viewer === "candidate" && state === "REGISTERED") {
    return inverse(routes.candidacyConfirmation(id), "Voir l’inscription");
  }
  if (viewer === "candidate" && gridFileId) {
    return inverse(routes.candidacyAssessment(id), "Lire mon évaluation");
  }
  return viewer === "committee"
    ? inverse(routes.companyAssessment(id), "Ouvrir l’évaluation")
    : undefined;
}

const inverse = (href: ReturnType<typeof routes.companyAssessment>, words: string) => (
  <ButtonLink href={href} tone="inverse">
    {words}
  </ButtonLink>
);

type CommitteeProps = { members: View["committee"]; action: ReactNode };

function Committee({ members, action }: CommitteeProps) {
  return (
    <Card title="Comité d’évaluation">
      <Rows label="Membres du comité">
        {members.map((member) => (
          <Row
            key={member.id}
            title={member.name}
            detail={functionLabels[member.function]}
            trail={member.isChair && <Tag tone="info">Présidence</Tag>}
          />
        ))}
      </Rows>
      {action}
    </Card>
  );
}

function Remarks({ remarks }: Pick<View, "remarks">) {
  return (
    <Card title="Motifs et remarques">
      <Rows label="Motifs et remarques">
        {remarks.map(({ id, event, text, at }) => (
          <Row key={id} title={journalLabel(event)} detail={formatInstant(at)}>
            <p className="mt-1 whitespace-pre-wrap">{text}</p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
