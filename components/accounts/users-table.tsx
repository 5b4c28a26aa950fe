import { DataTable } from "@/components/ui/data-table";
import { EmailAddress } from "@/components/ui/email-address";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { StateBadge } from "@/components/ui/state-badge";
import { Tag } from "@/components/ui/tag";
import type { MembershipKind } from "@/lib/accounts/membership";
import { type AccountState, accountStates, membershipLabels } from "@/lib/accounts/user.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Line = {
  id: string;
  displayName: string;
  email: string;
  createdAt: Date;
  state: AccountState;
  kinds: readonly MembershipKind[];
};

export function UsersTable({ lines, words }: { lines: readonly Line[]; words: string }) {
  return (
    <DataTable
      caption="Comptes"
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "name",
          header: "Personne",
          cell: ({ id, displayName, email }) => (
            <>
              <Link href={routes.accountPage(id)} className="font-semibold">
                {displayName}
              </Link>
              <span className="block text-sm text-muted">
                <EmailAddress value={email} />
              </span>
            </>
          ),
        },
        {
          id: "kinds",
          header: "Accès",
          named: true,
          cell: ({ kinds }) => (
            <span className="flex flex-wrap gap-2">
              {kinds.length === 0 && <span className="text-muted">Aucun</span>}
              {kinds.map((kind) => (
                <Tag key={kind}>{membershipLabels[kind]}</Tag>
              ))}
            </span>
          ),
        },
        {
          id: "createdAt",
          header: "Créé le",
          named: true,
          cell: ({ createdAt }) => formatInstant(createdAt),
        },
        { id: "state", header: "État", cell: ({ state }) => <AccountBadge state={state} /> },
      ]}
      searched={words}
      empty={
        <EmptyState icon="people" title="Aucun compte trouvé">
          <p>Aucun nom ni aucune adresse ne contient « {words} ». Essayez avec moins de lettres.</p>
        </EmptyState>
      }
    />
  );
}

export function AccountBadge({ state }: { state: AccountState }) {
  const { label, tone } = accountStates[state];
  return <StateBadge tone={tone}>{label}</StateBadge>;
}
