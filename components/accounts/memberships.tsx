import type { ComponentProps } from "react";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RowActs } from "@/components/form/row-acts";
import { Row, Rows } from "@/components/ui/rows";
import { MEMBERSHIP_KINDS, type MembershipKind } from "@/lib/accounts/membership";
import { endMembershipAction } from "@/lib/accounts/people/membership.actions";
import { membershipLabels } from "@/lib/accounts/user.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { Grants, ProposeGrant } from "./grants";

type Membership = {
  id: string;
  kind: MembershipKind;
  startedAt: Date;
  endedAt: Date | null;
  canEnd: boolean;
};

type Props = {
  userId: string;
  memberships: readonly Membership[];
  grants: ComponentProps<typeof Grants>["grants"];
  canPropose: boolean;
};

/** The accesses a person has and has had, those that await a second administrator, and those that can be proposed. */
export function Memberships({ userId, memberships, grants, canPropose }: Props) {
  const held = memberships.filter(({ endedAt }) => endedAt === null);
  const taken = [...held, ...grants].map(({ kind }) => kind);
  const missing = MEMBERSHIP_KINDS.filter((kind) => canPropose && !taken.includes(kind));
  return (
    <>
      {memberships.length === 0 && <p className="text-soft">Aucun accès.</p>}
      <Rows label="Accès">
        {memberships.map(({ id, kind, startedAt, endedAt, canEnd }) => (
          <Row key={id} title={membershipLabels[kind]} detail={period(startedAt, endedAt)}>
            {canEnd && (
              <RowActs>
                <EndMembership id={id} kind={kind} />
              </RowActs>
            )}
          </Row>
        ))}
      </Rows>
      {grants.length > 0 && <Grants grants={grants} />}
      {missing.map((kind) => (
        <ProposeGrant key={kind} userId={userId} kind={kind} />
      ))}
      {!canPropose && (
        <p className="text-soft">
          Votre propre compte : un autre administrateur en change les accès.
        </p>
      )}
    </>
  );
}

function EndMembership({ id, kind }: { id: string; kind: MembershipKind }) {
  return (
    <ConfirmBlock
      action={endMembershipAction}
      fields={{ id }}
      label="Mettre fin à cet accès"
      of={membershipLabels[kind]}
      consequence={
        <p>
          La personne le perd aussitôt et l’apprend par un message, comme les autres
          administrateurs.
        </p>
      }
    >
      <OwnPasswordField />
    </ConfirmBlock>
  );
}

const period = (startedAt: Date, endedAt: Date | null) =>
  endedAt
    ? `Du ${formatInstant(startedAt)} au ${formatInstant(endedAt)}`
    : `Depuis le ${formatInstant(startedAt)}`;
