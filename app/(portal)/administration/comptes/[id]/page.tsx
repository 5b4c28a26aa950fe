import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountControls } from "@/components/accounts/account-controls";
import { AccountBadge } from "@/components/accounts/accounts-table";
import { Memberships } from "@/components/accounts/memberships";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card, Cards } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { getAccountPage } from "@/lib/accounts/user.queries";
import { requireActor } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { formatInstant } from "@/lib/shared/calendar";
import { readId } from "@/lib/shared/fields.schema";

export const metadata: Metadata = { title: "Compte" };

type Props = { params: Promise<{ id: string }> };

export default async function AccountDetailPage({ params }: Props) {
  const actor = await requireActor();
  const id = readId((await params).id);
  const account = id && (await getAccountPage(actor, id, clock.now()));
  if (!account) notFound();
  const { displayName, email, createdAt, state, memberships, openSessions } = account;
  return (
    <>
      <Breadcrumb crumbs={[{ label: "Comptes", href: routes.accounts }, { label: displayName }]} />
      <PageHeader title={displayName} state={<AccountBadge state={state} />} />
      <Cards>
        <Card title="Compte">
          <DescriptionList
            items={[
              { term: "Adresse", value: email },
              { term: "Créé le", value: formatInstant(createdAt) },
              { term: "Sessions ouvertes", value: String(openSessions) },
            ]}
          />
          <AccountControls {...account} />
        </Card>
        <Card title="Accès">
          <Memberships userId={account.id} memberships={memberships} />
        </Card>
      </Cards>
    </>
  );
}
