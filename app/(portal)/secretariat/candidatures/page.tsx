import type { Metadata } from "next";
import { CandidacyFiltersForm } from "@/components/candidacies/candidacy-filters-form";
import { CandidacyTable } from "@/components/candidacies/candidacy-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { DUE_FIRST } from "@/lib/candidacies/lists/filters";
import { listCandidacies } from "@/lib/candidacies/lists/secretariat.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Candidatures" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value : undefined;

export default async function CandidaciesPage({ searchParams }: Props) {
  const { apres, ...asked } = await searchParams;
  const filters = {
    state: one(asked["etat"]),
    route: one(asked["voie"]),
    q: one(asked["q"]),
    company: one(asked["entreprise"]),
    protection: one(asked["protection"]),
    handler: one(asked["gestionnaire"]),
    sort: one(asked["tri"]),
  };
  const given = Object.fromEntries(
    Object.entries(filters).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const after = one(apres);
  const actor = await requireActor();
  const now = clock.now();
  const { rows, next } = await listCandidacies(actor, { ...filters, after }, now);
  const isDueFirst = filters.sort === DUE_FIRST;
  return (
    <>
      <PageHeader
        title="Candidatures"
        lead={
          isDueFirst
            ? "L’échéance la plus proche d’abord ; celles qui n’en ont pas viennent à la fin."
            : "Les deux voies, ce qui a bougé en dernier d’abord."
        }
      />
      <CandidacyFiltersForm filters={filters} companyName={rows[0]?.companyName ?? null} />
      <CandidacyTable
        rows={rows}
        searched={filters.q}
        today={parisDay(now)}
        order={{
          byMove: routes.secretariatCandidacies({ ...given, sort: "" }),
          byDue: routes.secretariatCandidacies({ ...given, sort: DUE_FIRST }),
          isDueFirst,
        }}
      />
      <Pager
        start={after ? routes.secretariatCandidacies(given) : undefined}
        next={next ? routes.secretariatCandidacies({ ...given, after: next }) : undefined}
      />
    </>
  );
}
