import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsultationsTable } from "@/components/consultations/consultation-tables";
import { ConsultationFiltersForm } from "@/components/consultations/filters-form";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { consultationFiltersSchema } from "@/lib/consultations/consultation.schema";
import { listConsultations } from "@/lib/consultations/search.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Consultations" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ConsultationsPage({ searchParams }: Props) {
  const { apres, ...filters } = consultationFiltersSchema.parse(await searchParams);
  const { par, dossier, du, au } = filters;
  const page = await listConsultations(await requireActor(), {
    ...{ person: par, number: dossier, from: du, to: au },
    after: apres,
  });
  if (!page) notFound();
  const { lines, next, isVague } = page;
  return (
    <>
      <PageHeader
        title="Consultations"
        lead="Ce que le secrétariat, les entreprises et le jury ont lu des dossiers : une ligne par jour et par lecture, une par téléchargement. Ce qui est lu d’une séance à huis clos n’y paraît qu’une fois le procès-verbal signé."
      />
      <ConsultationFiltersForm {...filters} />
      <ConsultationsTable
        lines={lines}
        search={Object.values(filters).some(Boolean) ? { isVague, par } : null}
      />
      <Pager
        start={apres ? routes.consultationList(filters) : undefined}
        next={next ? routes.consultationList({ ...filters, apres: next }) : undefined}
      />
    </>
  );
}
