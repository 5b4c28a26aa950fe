import { CompositionFindings } from "@/components/juries/composition/composition-findings";
import { DecisionsCard } from "@/components/juries/deliberation/decisions-card";
import { DocketRows } from "@/components/juries/docket/docket-rows";
import { MinutesCard } from "@/components/juries/minutes/minutes-card";
import { AbsencesCard } from "@/components/juries/sessions/absence-rows";
import { MemberRows } from "@/components/juries/sessions/member-rows";
import {
  CancelSessionForm,
  PostponeSessionForm,
} from "@/components/juries/sessions/planning-forms";
import { ReplaceSecretaryForm } from "@/components/juries/sessions/secretary-form";
import { SessionFacts } from "@/components/juries/sessions/session-facts";
import { SummonsCard } from "@/components/juries/sessions/summons-card";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { consultDecisions } from "@/lib/juries/deliberation/deliberation.queries";
import { sessionStep } from "@/lib/juries/sessions/next-step.labels";
import { cancelSessionSchema, postponeSessionSchema } from "@/lib/juries/sessions/planning.schema";
import { getSessionPage } from "@/lib/juries/sessions/session.queries";
import { sessionStateLabels } from "@/lib/jury-sessions/jury-session.labels";
import { editAllowed, isBeforeSitting, isSigned, isSummoned } from "@/lib/jury-sessions/phase";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getSessionPage, ({ number }) => `Session ${number}`);

export const generateMetadata = opened.metadata;

export default async function SessionPage(props: Props) {
  const page = await opened.open(props);
  const { id, version, events, state } = page;
  const decisions = await consultDecisions(await requireActor(), id, clock.now());
  const isBefore = isBeforeSitting(state);
  const label = sessionStateLabels[state];
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: "Sessions", href: routes.secretariatSessions }, { label: page.number }]}
      />
      <PageHeader
        eyebrow={formatDay(page.heldOn)}
        title={`Session ${page.number}`}
        state={<StateBadge tone={label.tone}>{label.label}</StateBadge>}
      />
      <NextStepPanel step={sessionStep(page)} />
      <div className="space-y-6">
        <SummonsCard page={page} />
        <AbsencesCard absences={page.absences} />
        <MinutesCard page={page} />
        {decisions && <DecisionsCard entries={decisions} isSigned={isSigned(state)} />}
        <Cards>
          <Card
            title="Rôle"
            aside={
              isBefore && (
                <ButtonLink href={routes.secretariatDocket(id)} tone="ghost">
                  {editAllowed(state, "keepDocket") ? "Composer le rôle" : "Revoir le rôle"}
                </ButtonLink>
              )
            }
          >
            <DocketRows docket={page.docket} />
          </Card>
          <Card title="Séance">
            <SessionFacts {...page} />
            {page.otherSecretaries.length > 0 && (
              <ReplaceSecretaryForm
                id={id}
                replacedId={page.secretaryId}
                others={page.otherSecretaries}
              />
            )}
          </Card>
        </Cards>
        <Card title="Composition">
          {isBefore && (
            <CompositionFindings
              composition={page.composition}
              expected={!page.members.some(({ status }) => status === "PRESENT")}
            />
          )}
          <MemberRows members={page.members} isSummoned={isSummoned(state)} />
        </Card>
        {events.includes("postpone") && (
          <PostponeSessionForm {...page} constraints={constraintsOf(postponeSessionSchema)} />
        )}
        {events.includes("cancel") && (
          <CancelSessionForm
            id={id}
            version={version}
            constraints={constraintsOf(cancelSessionSchema)}
          />
        )}
      </div>
    </>
  );
}
