import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ErasureRuns } from "@/components/retention/erasure-runs";
import { TermsTable } from "@/components/retention/terms";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/platform/auth/session";
import { readId } from "@/lib/platform/shared/fields.schema";
import { listRuns } from "@/lib/retention/run.queries";
import { getPublicTerms } from "@/lib/retention/term.queries";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Effacements" };

type Props = { searchParams: Promise<{ apres?: string | string[] }> };

export default async function ErasuresPage({ searchParams }: Props) {
  const after = readId((await searchParams).apres);
  const reports = await listRuns(await requireActor(), after);
  if (!reports) notFound();
  return (
    <>
      <PageHeader
        title="Effacements"
        lead="Ce que le portail a effacé de lui-même, chaque nuit, au terme de chaque durée."
      />
      <div className="space-y-6">
        <Card title="Durées">
          <TermsTable standing={await getPublicTerms()} />
        </Card>
        <Card title="Comptes rendus">
          <ErasureRuns runs={reports.runs} />
          <Pager
            start={after ? routes.erasureRuns() : undefined}
            next={reports.next ? routes.erasureRuns({ apres: reports.next }) : undefined}
          />
        </Card>
      </div>
    </>
  );
}
