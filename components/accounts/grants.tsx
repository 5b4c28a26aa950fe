import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import type { MembershipKind } from "@/lib/accounts/membership";
import {
  confirmMembershipAction,
  proposeMembershipAction,
  withdrawMembershipAction,
} from "@/lib/accounts/people/membership-grant.actions";
import { membershipLabels, membershipTargets } from "@/lib/accounts/user.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Grant = {
  id: string;
  userId: string;
  displayName: string;
  kind: MembershipKind;
  askedBy: string;
  expiresAt: Date;
  canConfirm: boolean;
};

const detail = ({ askedBy, expiresAt }: Grant) =>
  `Proposé par ${askedBy}, à confirmer par un autre administrateur avant le ${formatInstant(expiresAt)}`;

/** The accesses of a person that await a second administrator. */
export function Grants({ grants }: { grants: readonly Grant[] }) {
  return (
    <Rows label="Accès proposés">
      {grants.map((grant) => (
        <Row
          key={grant.id}
          title={membershipLabels[grant.kind]}
          detail={detail(grant)}
          trail={<StateBadge tone="warning">À confirmer</StateBadge>}
        >
          <div className="mt-2 flex flex-wrap gap-3">
            {grant.canConfirm && <ConfirmGrant {...grant} />}
            <ActionForm
              action={withdrawMembershipAction}
              fields={{ id: grant.id }}
              label={`Retirer la proposition d’accès ${membershipTargets[grant.kind]}`}
            >
              <SubmitButton tone="ghost">Retirer la proposition</SubmitButton>
            </ActionForm>
          </div>
        </Row>
      ))}
    </Rows>
  );
}

const ConfirmGrant = ({ id, kind, displayName }: Grant) => (
  <ConfirmBlock
    action={confirmMembershipAction}
    fields={{ id }}
    label={`Confirmer l’accès ${membershipTargets[kind]}`}
    confirm="Confirmer cet accès"
    tone="primary"
    consequence={
      <p>
        {displayName} a aussitôt cet accès et l’apprend par un message, comme les autres
        administrateurs. Vérifiez d’abord que cette personne l’attend.
      </p>
    }
  >
    <OwnPasswordField />
  </ConfirmBlock>
);

export const ProposeGrant = ({ userId, kind }: { userId: string; kind: MembershipKind }) => (
  <ConfirmBlock
    action={proposeMembershipAction}
    fields={{ userId, kind }}
    label={`Donner accès ${membershipTargets[kind]}`}
    confirm="Proposer cet accès"
    tone="primary"
    consequence={
      <p>
        Un autre administrateur est prévenu et confirme dans les sept jours : d’ici là, personne n’a
        cet accès.
      </p>
    }
  >
    <OwnPasswordField />
  </ConfirmBlock>
);

/** Every access that awaits a second administrator, above the list of accounts; nothing when none does. */
export function AwaitedGrants({ grants }: { grants: readonly Grant[] }) {
  if (grants.length === 0) return null;
  return (
    <Card title="Accès à confirmer">
      <Rows label="Accès à confirmer">
        {grants.map((grant) => (
          <Row
            key={grant.id}
            title={<Link href={routes.accountPage(grant.userId)}>{grant.displayName}</Link>}
            detail={`${membershipLabels[grant.kind]} · ${detail(grant)}`}
          />
        ))}
      </Rows>
    </Card>
  );
}
