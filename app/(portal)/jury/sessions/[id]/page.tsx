import { CompositionFindings } from "@/components/juries/composition/composition-findings";
import { JurorEntry } from "@/components/juries/deliberation/juror-entry";
import { OwnAbsence } from "@/components/juries/docket/absence-card";
import { AgendaLink } from "@/components/juries/docket/agenda-link";
import { SessionFacts } from "@/components/juries/sessions/session-facts";
import { StepForm } from "@/components/juries/step-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { openSessionAction } from "@/lib/juries/deliberation/deliberation.actions";
import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import { jurorStep } from "@/lib/juries/deliberation/juror-step.labels";
import { announceOwnAbsenceAction } from "@/lib/juries/docket/absence.actions";
import { sessionStateLabels } from "@/lib/jury-sessions/jury-session.labels";
import { areFilesOpen } from "@/lib/jury-sessions/phase";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getJurorSession, ({ number }) => `Session ${number}`);

export const generateMetadata = opened.metadata;

export default async function JurorSessionPage(props: Props) {
  const session = await opened.open(props);
  const label = sessionStateLabels[session.state];
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: "Sessions", href: routes.juryHome }, { label: session.number }]}
      />
      <PageHeader
        eyebrow={`${formatDay(session.heldOn)} · ${session.capacity}`}
        title={`Session ${session.number}`}
        state={<StateBadge tone={label.tone}>{label.label}</StateBadge>}
      />
      <NextStepPanel step={jurorStep(session)} />
      <div className="space-y-6">
        {session.events.includes("open") && (
          <Card title="Ouverture de la séance">
            <CompositionFindings composition={session.composition} />
            {session.composition.holds && session.isToday && (
              <StepForm
                action={openSessionAction}
                id={session.id}
                version={session.version}
                label="Ouvrir la séance"
              />
            )}
          </Card>
        )}
        <Card title="Séance">
          <SessionFacts {...session} />
          <AgendaLink href={routes.sessionAppointment(session.id)} />
          <OwnAbsence
            action={announceOwnAbsenceAction}
            id={session.id}
            absence={session.absence}
            mayAnnounce={session.mayAnnounceAbsence}
            consequence="Le secrétariat de la session est prévenu. Votre suppléant siège à votre place s’il y en a un."
          />
        </Card>
        <h2>Candidats</h2>
        {session.entries.map((entry) => (
          <div key={entry.id} id={entry.id}>
            <JurorEntry
              entry={entry}
              sessionId={session.id}
              mayDeclare={session.mayDeclare}
              mayRead={areFilesOpen(session.state)}
            />
          </div>
        ))}
      </div>
    </>
  );
}
