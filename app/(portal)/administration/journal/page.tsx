import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuditTable } from "@/components/audit/audit-table";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { listAuditEntries } from "@/lib/audit/audit-entry.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { sha256 } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Journal" };

type Props = { searchParams: Promise<{ apres?: string | string[] }> };

export default async function AuditLogPage({ searchParams }: Props) {
  const { data: after } = sha256.safeParse((await searchParams).apres);
  const page = await listAuditEntries(await requireActor(), after);
  if (!page) notFound();
  const { lines, next } = page;
  return (
    <>
      <PageHeader
        title="Journal"
        lead="Chaque action, dans l’ordre, liée à la précédente par une empreinte : une entrée changée ou retirée se voit. Il ne contient aucun nom : que des codes et des identifiants. Ce qu’un jury décide à huis clos n’y paraît qu’une fois le procès-verbal signé ; jusque-là, ce qui suit l’ouverture de la séance n’est pas numéroté."
      />
      <p className="mb-6">
        <Link href={routes.refusedTries()}>Essais et actes refusés</Link> : mots de passe, liens et
        actions que le portail n’a pas acceptés.
      </p>
      <AuditTable lines={lines} />
      <Pager
        start={after ? routes.auditLog : undefined}
        next={next ? routes.auditLogAfter(next) : undefined}
      />
    </>
  );
}
