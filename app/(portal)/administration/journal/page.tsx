import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AuditTable } from "@/components/audit/audit-table";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { listAuditEntries } from "@/lib/audit/audit-entry.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Journal" };

type Props = { searchParams: Promise<{ apres?: string | string[] }> };

const sequence = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt);

export default async function AuditLogPage({ searchParams }: Props) {
  const { data: before } = sequence.safeParse((await searchParams).apres);
  const page = await listAuditEntries(await requireActor(), before);
  if (!page) notFound();
  const { lines, next } = page;
  return (
    <>
      <PageHeader
        title="Journal"
        lead="Chaque action, dans l’ordre, liée à la précédente par une empreinte : une entrée changée ou retirée se voit. Il ne contient aucun nom : que des codes et des identifiants."
      />
      <p>
        <Link href={routes.refusedTries()}>Essais et actes refusés</Link> : mots de passe, liens et
        actions que le portail n’a pas acceptés.
      </p>
      <AuditTable lines={lines} />
      <Pager
        start={before === undefined ? undefined : routes.auditLog}
        next={next ? routes.auditLogBefore(next) : undefined}
      />
    </>
  );
}
