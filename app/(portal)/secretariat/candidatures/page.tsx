import type { Metadata } from "next";
import { CandidacyFiltersForm } from "@/components/candidacies/candidacy-filters-form";
import { CandidacyTable } from "@/components/candidacies/candidacy-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { listCandidacies } from "@/lib/candidacies/candidacy-list.queries";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Candidatures" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value : undefined;

export default async function CandidaciesPage({ searchParams }: Props) {
  const { etat, voie, q, apres } = await searchParams;
  const filters = { etat: one(etat), voie: one(voie), q: one(q)?.slice(0, 100) };
  const given = Object.fromEntries(
    Object.entries(filters).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const { rows, next } = await listCandidacies(await requireActor(), {
    ...filters,
    apres: one(apres),
  });
  return (
    <>
      <PageHeader title="Candidatures" lead="Les deux voies, ce qui a bougé en dernier d’abord." />
      <CandidacyFiltersForm filters={filters} />
      <CandidacyTable rows={rows} />
      <Pager
        {...(one(apres) && { shown: "Suite de la liste" })}
        next={next ? routes.secretariatCandidacies({ ...given, apres: next }) : undefined}
      />
    </>
  );
}
