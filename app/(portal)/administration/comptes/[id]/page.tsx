import { FactorReset } from "@/components/accounts/factor-reset";
import { Memberships } from "@/components/accounts/memberships";
import { UserControls } from "@/components/accounts/user-controls";
import { AccountBadge } from "@/components/accounts/users-table";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card, Cards } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { getAccountPage } from "@/lib/accounts/user.queries";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getAccountPage, "Compte");

export const generateMetadata = opened.metadata;

export default async function AccountDetailPage(props: Props) {
  const account = await opened.open(props);
  const { displayName, email, createdAt, state, openSessions, mailRefusal } = account;
  return (
    <>
      <Breadcrumb crumbs={[{ label: "Comptes", href: routes.accounts }, { label: displayName }]} />
      <PageHeader title={displayName} state={<AccountBadge state={state} />} />
      <Cards>
        <Card title="Compte">
          <DescriptionList
            items={[
              { term: "Adresse", value: email },
              ...(mailRefusal
                ? [
                    {
                      term: "Dernier courriel",
                      value: `Refusé par sa messagerie (${mailRefusal})\u00a0: l’adresse est sans doute fausse`,
                    },
                  ]
                : []),
              { term: "Créé le", value: formatInstant(createdAt) },
              { term: "Sessions ouvertes", value: String(openSessions) },
            ]}
          />
          <p>
            <Link href={routes.refusedTries({ compte: account.id })}>
              Essais refusés sur ce compte
            </Link>
          </p>
          {account.canRecover && (
            <p>
              <Link href={routes.addressRecovery(account.id)}>
                Boîte et mot de passe perdus : changer l’adresse
              </Link>
            </p>
          )}
          <UserControls {...account} />
        </Card>
        <Card title="Accès">
          <Memberships userId={account.id} {...account} />
        </Card>
        <Card title="Double authentification">
          <FactorReset userId={account.id} {...account} />
        </Card>
      </Cards>
    </>
  );
}
