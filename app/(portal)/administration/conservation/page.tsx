import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DueCard } from "@/components/retention/due-card";
import { ErasureRuns } from "@/components/retention/erasure-runs";
import { TermsTable } from "@/components/retention/terms";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { readId } from "@/lib/platform/shared/fields.schema";
import { previewErasure } from "@/lib/retention/preview.queries";
import { erasedText } from "@/lib/retention/retention.labels";
import { listRuns } from "@/lib/retention/run.queries";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Conservation" };

type Props = { searchParams: Promise<{ apres?: string | string[] }> };

export default async function RetentionPage({ searchParams }: Props) {
  const actor = await requireActor();
  const after = readId((await searchParams).apres);
  const [preview, reports] = await Promise.all([
    previewErasure(actor, clock.now()),
    listRuns(actor, after),
  ]);
  if (!preview || !reports) notFound();
  const { standing, drafts, dossiers, consultations, refusedTries } = preview;
  return (
    <>
      <PageHeader
        title="Conservation"
        lead="Chaque nuit, le portail efface ce dont la durée est passée. Décisions, procès-verbaux signés, blocs acquis et certificats restent."
      />
      <div className="space-y-6">
        <Card title="Durées">
          <TermsTable standing={standing} />
        </Card>
        <DueCard title="Dossiers" due={dossiers} opensSettings />
        <DueCard title="Brouillons" due={drafts} opensSettings />
        <Card title="Traces">
          <p>
            À effacer&nbsp;: {erasedText("CONSULTATION", consultations)},{" "}
            {erasedText("REFUSED_TRY", refusedTries)}.
          </p>
        </Card>
        <Card title="Comptes rendus">
          <ErasureRuns runs={reports.runs} />
          <Pager
            start={after ? routes.retention() : undefined}
            next={reports.next ? routes.retention({ apres: reports.next }) : undefined}
          />
        </Card>
      </div>
    </>
  );
}
