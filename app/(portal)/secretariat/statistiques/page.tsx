import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CandidaciesByState, OutcomesByYear } from "@/components/statistics/statistics-tables";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/platform/auth/session";
import { getStatistics } from "@/lib/statistics/statistics.queries";

export const metadata: Metadata = { title: "Statistiques" };

export default async function StatisticsPage() {
  const statistics = await getStatistics(await requireActor());
  if (!statistics) notFound();
  return (
    <>
      <PageHeader
        title="Statistiques"
        lead="Les candidatures telles qu’elles sont aujourd’hui, et ce que les jurys ont décidé."
      />
      <div className="space-y-12">
        <section aria-labelledby="candidatures" className="space-y-4">
          <h2 id="candidatures">Candidatures par état et par voie</h2>
          <CandidaciesByState rows={statistics.candidacies} />
        </section>
        <section aria-labelledby="decisions" className="space-y-4">
          <h2 id="decisions">Décisions des jurys par année</h2>
          <OutcomesByYear years={statistics.outcomes} />
        </section>
      </div>
    </>
  );
}
