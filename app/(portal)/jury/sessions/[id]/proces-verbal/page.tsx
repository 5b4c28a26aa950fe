import { SignMinutesForm, WithdrawMinutesForm } from "@/components/juries/minutes/minutes-forms";
import { MinutesText } from "@/components/juries/minutes/minutes-text";
import { SignatureRows } from "@/components/juries/minutes/signature-rows";
import { WithdrawalNotice } from "@/components/juries/minutes/withdrawal-notice";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Unless } from "@/components/settings/lacking";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { minutesStep, SIGNING_ANCHOR } from "@/lib/juries/minutes/deliberation-step.labels";
import { openMinutes } from "@/lib/juries/minutes/minutes.queries";
import { withdrawMinutesSchema } from "@/lib/juries/minutes/minutes.schema";
import { sessionStateLabels } from "@/lib/jury-sessions/jury-session.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(openMinutes, ({ session }) => `Procès-verbal · Session ${session.number}`);

export const generateMetadata = opened.metadata;

export default async function MinutesPage(props: Props) {
  const page = await opened.open(props);
  const { session, events, fileId } = page;
  const target = { id: session.id, version: session.version };
  const step = minutesStep(page);
  const label = page.text && sessionStateLabels[session.state];
  const crumbs = [
    { label: "Sessions", href: routes.juryHome },
    { label: session.number, href: routes.jurySession(session.id) },
    { label: "Procès-verbal" },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <PageHeader
        eyebrow={`Session ${session.number}, ${formatDay(session.heldOn)}`}
        title={page.registerNumber ? `Procès-verbal ${page.registerNumber}` : "Procès-verbal"}
        state={label && <StateBadge tone={label.tone}>{label.label}</StateBadge>}
        actions={
          fileId && (
            <ButtonLink href={routes.file(fileId)} tone="ghost" icon="download" download>
              Télécharger
            </ButtonLink>
          )
        }
      />
      {page.text ? (
        <div className="space-y-6">
          {step && <NextStepPanel step={step} />}
          <WithdrawalNotice withdrawal={page.withdrawal} />
          <MinutesText text={page.text} entries={page.entries} hash={page.hash} />
          <SignatureRows signatures={page.signatures} />
          {page.maySign && (
            <div id={SIGNING_ANCHOR}>
              <Unless lacking={page.lacking}>
                <SignMinutesForm {...target} />
              </Unless>
            </div>
          )}
          {events.includes("withdrawMinutes") && (
            <WithdrawMinutesForm {...target} constraints={constraintsOf(withdrawMinutesSchema)} />
          )}
        </div>
      ) : (
        <div className="space-y-6">
          <WithdrawalNotice withdrawal={page.withdrawal} />
          <EmptyState title="Le procès-verbal n’est pas encore établi" icon="file">
            Le secrétaire de la session l’établit une fois la délibération close.
          </EmptyState>
        </div>
      )}
    </>
  );
}
