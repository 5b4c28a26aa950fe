import type { ReactNode } from "react";
import { BlockRows } from "@/components/candidacies/block-rows";
import { Card, Cards } from "@/components/ui/card";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { functionLabels } from "@/lib/assessments/committee/committee.labels";
import { workplaceStages, workplaceStep } from "@/lib/assessments/dossier/workplace-steps.labels";
import type { WorkplaceProgress as View } from "@/lib/assessments/grids/workplace-view";
import { journalLabel } from "@/lib/candidacies/journal.labels";
import type { NextStepAction } from "@/lib/next-step";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Props = {
  view: View;
  /** Where the step is taken, when it is on another page. */
  link?: NextStepAction | undefined;
  /** The page asks something of its reader beside the next step. */
  isAsked?: boolean | undefined;
  /** What stands in place of the next step, where the page knows one better. */
  panel?: ReactNode;
  /** What the committee's card offers. */
  committeeAction?: ReactNode;
  /** Right below the stages: what the reader decides, the result once there is one. */
  children?: ReactNode;
};

/** Where a candidacy at work stands: the next step first, then the stages, the blocks, the committee, the remarks. */
export function WorkplaceProgress(props: Props) {
  const { view, link, isAsked, panel, committeeAction, children } = props;
  const stages = workplaceStages(view.state);
  return (
    <>
      {panel || <NextStepPanel step={workplaceStep(view, { link, isAsked })} />}
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
