import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RefusedTriesTable } from "@/components/audit/refused-tries-table";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { listRefusedTries } from "@/lib/audit/refused-try.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

const TITLE = "Essais et actes refusés";
export const metadata: Metadata = { title: TITLE };

type Props = { searchParams: Promise<{ compte?: string | string[]; apres?: string | string[] }> };

export default async function RefusedTriesPage({ searchParams }: Props) {
  const { compte, apres } = await searchParams;
  const after = readId(apres);
  const page = await listRefusedTries(await requireActor(), { account: readId(compte), after });
  if (!page) notFound();
  const { lines, next, account } = page;
  const filters = account ? { compte: account.id } : {};
  return (
    <>
      <Breadcrumb crumbs={[{ label: "Journal", href: routes.auditLog }, { label: TITLE }]} />
      <PageHeader
        title={TITLE}
        lead="Une ligne par minute, avec le nombre d’essais. Comptes, adresses et lieux n’y sont que des codes : le même code est le même compte. Pour ceux d’une personne, passez par la page de son compte."
      />
      {account && (
        <p>
          Compte&nbsp;: <Link href={routes.accountPage(account.id)}>{account.displayName}</Link>.{" "}
          <Link href={routes.refusedTries()}>Tous les essais</Link>
        </p>
      )}
      <RefusedTriesTable lines={lines} />
      <Pager
        start={after ? routes.refusedTries(filters) : undefined}
        next={next ? routes.refusedTries({ ...filters, apres: next }) : undefined}
      />
    </>
  );
}
