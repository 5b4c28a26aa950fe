import { DeliberationEntryCard } from "@/components/juries/deliberation/deliberation-entry";
import { CloseDeliberationForm } from "@/components/juries/deliberation/deliberation-forms";
import { StepForm } from "@/components/juries/step-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { PageHeader } from "@/components/ui/page-header";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { StateBadge } from "@/components/ui/state-badge";
import { reopenDeliberationAction } from "@/lib/juries/deliberation/deliberation.actions";
import { openDeliberation } from "@/lib/juries/deliberation/deliberation.queries";
import { CLOSING_ANCHOR, deliberationStep } from "@/lib/juries/minutes/deliberation-step.labels";
import { sessionStateLabels } from "@/lib/jury-sessions/jury-session.labels";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(openDeliberation, ({ number }) => `Délibération · Session ${number}`);

export const generateMetadata = opened.metadata;

export default async function DeliberationPage(props: Props) {
  const page = await opened.open(props);
  const { id, version, events } = page;
  const label = sessionStateLabels[page.state];
  const crumbs = [
    { label: "Sessions", href: routes.juryHome },
    { label: page.number, href: routes.jurySession(id) },
    { label: "Délibération" },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <PageHeader
        eyebrow={`Session ${page.number}, ${formatDay(page.heldOn)}`}
        title="Délibération"
        lead="Confidentielle : elle n’est lue que des membres présents, jusqu’à la dernière signature du procès-verbal. Aucun vote n’est consigné."
        state={<StateBadge tone={label.tone}>{label.label}</StateBadge>}
      />
      <NextStepPanel step={deliberationStep(page)} />
      <div className="space-y-6">
        {page.decisionRule && <p>{page.decisionRule}</p>}
        {page.entries.some(({ open }) => open?.blocks.some(({ provisional }) => provisional)) && (
          <ProvisionalNote subject="l’intitulé des blocs" />
        )}
        {page.entries.map((entry) => (
          <DeliberationEntryCard key={entry.id} entry={entry} session={page} />
        ))}
        {page.seen && (
          <div id={CLOSING_ANCHOR}>
            <CloseDeliberationForm id={id} version={version} seen={page.seen} />
          </div>
        )}
        {events.includes("reopen") && (
          <StepForm
            action={reopenDeliberationAction}
            id={id}
            version={version}
            label="Rouvrir la délibération"
            tone="ghost"
          />
        )}
      </div>
    </>
  );
}
