import type { Metadata } from "next";
import { CandidacyFiltersForm } from "@/components/candidacies/candidacy-filters-form";
import { CandidacyTable } from "@/components/candidacies/candidacy-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { DUE_FIRST } from "@/lib/candidacies/lists/filters";
import { listCandidacies } from "@/lib/candidacies/lists/list.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Candidatures" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value : undefined;

export default async function CandidaciesPage({ searchParams }: Props) {
  const { apres: after, ...asked } = await searchParams;
  const filters = {
    etat: one(asked["etat"]),
    voie: one(asked["voie"]),
    q: one(asked["q"])?.slice(0, 100),
    entreprise: one(asked["entreprise"]),
    tri: one(asked["tri"]),
  };
  const given = Object.fromEntries(
    Object.entries(filters).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const apres = one(after);
  const actor = await requireActor();
  const { rows, next } = await listCandidacies(actor, { ...filters, apres });
  const isDueFirst = filters.tri === DUE_FIRST;
  return (
    <>
      <PageHeader
        title="Candidatures"
        lead={
          isDueFirst
            ? "Celles qui ont une échéance, la plus proche d’abord."
            : "Les deux voies, ce qui a bougé en dernier d’abord."
        }
      />
      <CandidacyFiltersForm filters={filters} company={rows[0]?.companyName ?? null} />
      <CandidacyTable
        rows={rows}
        today={parisDay(clock.now())}
        order={{
          byMove: routes.secretariatCandidacies({ ...given, tri: "" }),
          byDue: routes.secretariatCandidacies({ ...given, tri: DUE_FIRST }),
          isDueFirst,
        }}
      />
      <Pager
        start={apres ? routes.secretariatCandidacies(given) : undefined}
        next={next ? routes.secretariatCandidacies({ ...given, apres: next }) : undefined}
      />
    </>
  );
}
