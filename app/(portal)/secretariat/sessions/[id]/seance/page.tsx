import { CompositionFindings } from "@/components/juries/composition/composition-findings";
import { RecordAttendanceForm } from "@/components/juries/deliberation/attendance-form";
import { RecordPresidingForm } from "@/components/juries/deliberation/presiding-form";
import { SittingEntryCard } from "@/components/juries/sessions/sitting-entry";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { getSittingPage } from "@/lib/juries/sessions/sitting.queries";
import { sessionStateLabels } from "@/lib/jury-sessions/jury-session.labels";
import { isBeforeSitting } from "@/lib/jury-sessions/phase";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getSittingPage, ({ number }) => `Séance · Session ${number}`);

export const generateMetadata = opened.metadata;

export default async function SittingPage(props: Props) {
  const page = await opened.open(props);
  const label = sessionStateLabels[page.state];
  /** Before the day nobody is there yet: what is missing would be all of it. */
  const isTold = page.isToday || !isBeforeSitting(page.state);
  const crumbs = [
    { label: "Sessions", href: routes.secretariatSessions },
    { label: page.number, href: routes.secretariatSession(page.id) },
    { label: "Séance" },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <PageHeader
        eyebrow={`Session ${page.number}, ${formatDay(page.heldOn)}`}
        title="Tenue de la séance"
        state={<StateBadge tone={label.tone}>{label.label}</StateBadge>}
      />
      <div className="space-y-6">
        {!page.isToday && (
          <Notice title={`La séance se tient le ${formatDay(page.heldOn)}.`}>
            <p>
              Les présences se relèvent ce jour-là ; les déclarations peuvent être recueillies
              avant.
            </p>
          </Notice>
        )}
        {isTold && (
          <Card title="Composition de la séance">
            <CompositionFindings composition={page.composition} />
          </Card>
        )}
        {page.may.recordAttendance && (
          <Card title="Présences" screenOnly>
            <RecordAttendanceForm page={page} />
          </Card>
        )}
        {page.may.recordPresiding && (
          <Card title="Présidence de la séance" screenOnly>
            <RecordPresidingForm page={page} />
          </Card>
        )}
        <h2>Candidats</h2>
        {page.entries.map((entry) => (
          <SittingEntryCard key={entry.id} entry={entry} page={page} isTold={isTold} />
        ))}
      </div>
    </>
  );
}
