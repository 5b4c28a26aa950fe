import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Row, Rows } from "@/components/ui/rows";
import { MEMBERSHIP_KINDS, type MembershipKind } from "@/lib/accounts/membership";
import {
  endMembershipAction,
  grantMembershipAction,
} from "@/lib/accounts/people/membership.actions";
import { membershipLabels, membershipTargets } from "@/lib/accounts/user.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Membership = {
  id: string;
  kind: MembershipKind;
  startedAt: Date;
  endedAt: Date | null;
  canEnd: boolean;
};

/** The accesses a person has and has had, and those that can be given. */
export function Memberships({
  userId,
  memberships,
}: {
  userId: string;
  memberships: readonly Membership[];
}) {
  const held = memberships.filter(({ endedAt }) => endedAt === null).map(({ kind }) => kind);
  const missing = MEMBERSHIP_KINDS.filter((kind) => !held.includes(kind));
  return (
    <>
      {memberships.length === 0 && (
        <p className="text-soft">Aucun accès au secrétariat ni à l’administration.</p>
      )}
      <Rows label="Accès">
        {memberships.map(({ id, kind, startedAt, endedAt, canEnd }) => (
          <Row
            key={id}
            title={membershipLabels[kind]}
            detail={period(startedAt, endedAt)}
            trail={canEnd && <EndMembership id={id} kind={kind} />}
          />
        ))}
      </Rows>
      <div className="flex flex-wrap gap-3">
        {missing.map((kind) => (
          <ActionForm
            key={kind}
            action={grantMembershipAction}
            fields={{ userId, kind }}
            label={`Donner accès ${membershipTargets[kind]}`}
          >
            <SubmitButton tone="ghost">Donner accès {membershipTargets[kind]}</SubmitButton>
          </ActionForm>
        ))}
      </div>
    </>
  );
}

function EndMembership({ id, kind }: { id: string; kind: MembershipKind }) {
  return (
    <ActionForm
      action={endMembershipAction}
      fields={{ id }}
      label={`Mettre fin à l’accès ${membershipTargets[kind]}`}
    >
      <SubmitButton tone="ghost">Mettre fin</SubmitButton>
    </ActionForm>
  );
}

const period = (startedAt: Date, endedAt: Date | null) =>
  endedAt
    ? `Du ${formatInstant(startedAt)} au ${formatInstant(endedAt)}`
    : `Depuis le ${formatInstant(startedAt)}`;
