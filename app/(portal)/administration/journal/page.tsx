import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuditTable } from "@/components/audit/audit-table";
import { JournalFiltersForm } from "@/components/audit/journal-filters-form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { subjectNamed } from "@/lib/audit/action.labels";
import { listAuditEntries } from "@/lib/audit/audit-entry.queries";
import { journalFiltersSchema } from "@/lib/audit/audit-entry.schema";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Journal" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditLogPage({ searchParams }: Props) {
  const { apres, ...filters } = journalFiltersSchema.parse(await searchParams);
  const { par, objet = "", du, au } = filters;
  const page = await listAuditEntries(await requireActor(), {
    person: par,
    kind: subjectNamed(objet),
    from: du,
    to: au,
    after: apres,
  });
  if (!page) notFound();
  const { lines, next, isVague } = page;
  const narrowed = { par, objet, du, au };
  const isNarrowed = Object.values(narrowed).some(Boolean);
  return (
    <>
      <PageHeader
        title="Journal"
        lead="Chaque action, dans l’ordre, liée à la précédente par une empreinte : une entrée changée ou retirée se voit. Ce qu’un jury décide à huis clos n’y paraît qu’une fois le procès-verbal signé ; jusque-là, ce qui suit l’ouverture de la séance n’est pas numéroté."
      />
      <p className="mb-6">
        <Link href={routes.refusedTries()}>Essais et actes refusés</Link> : mots de passe, liens et
        actions que le portail n’a pas acceptés.
      </p>
      <JournalFiltersForm {...narrowed} />
      <AuditTable lines={lines} search={isNarrowed ? { isVague, par } : null} />
      <Pager
        start={apres ? routes.auditLogOf(narrowed) : undefined}
        next={next ? routes.auditLogOf({ ...narrowed, apres: next }) : undefined}
      />
    </>
  );
}
