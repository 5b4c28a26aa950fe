import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import {
  confirmFactorResetAction,
  proposeFactorResetAction,
  withdrawFactorResetAction,
} from "@/lib/accounts/people/factor-reset.actions";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Reset = { id: string; askedBy: string; expiresAt: Date; canConfirm: boolean };
type Props = { userId: string; hasFactor: boolean; reset: Reset | null; canResetFactor: boolean };

/** The second factor of an account as administrators see it: whether there is one, and its reset by two of them. */
export function FactorReset({ userId, hasFactor, reset, canResetFactor }: Props) {
  if (!hasFactor) return <p className="text-soft">Ce compte s’ouvre avec le mot de passe seul.</p>;
  return (
    <>
      <p>Active.</p>
      {reset && <AwaitedReset {...reset} />}
      {!reset && canResetFactor && <ProposeReset userId={userId} />}
    </>
  );
}

const ProposeReset = ({ userId }: { userId: string }) => (
  <ConfirmBlock
    action={proposeFactorResetAction}
    fields={{ userId }}
    label="Rétablir l’accès de cette personne"
    confirm="Proposer de rétablir cet accès"
    tone="primary"
    consequence={
      <p>
        Pour qui a perdu son téléphone et ses codes de récupération. Assurez-vous d’abord, de vive
        voix, que la demande est bien la sienne. Un autre administrateur est prévenu et confirme
        dans les sept jours&nbsp;: d’ici là, rien ne change.
      </p>
    }
  >
    <OwnPasswordField />
  </ConfirmBlock>
);

const AwaitedReset = ({ id, askedBy, expiresAt, canConfirm }: Reset) => (
  <div className="space-y-3">
    <p>
      {askedBy} propose de la retirer&nbsp;: un autre administrateur confirme avant le{" "}
      {formatInstant(expiresAt)}.
    </p>
    {canConfirm && (
      <ConfirmBlock
        action={confirmFactorResetAction}
        fields={{ id }}
        label="Confirmer le rétablissement"
        consequence={
          <p>
            La double authentification est retirée et les sessions de la personne sont fermées. Elle
            l’apprend par un message. Assurez-vous d’abord, de vive voix, que la demande est bien la
            sienne.
          </p>
        }
      >
        <OwnPasswordField />
      </ConfirmBlock>
    )}
    <ActionForm action={withdrawFactorResetAction} fields={{ id }} label="Retirer la proposition">
      <SubmitButton tone="ghost">Retirer la proposition</SubmitButton>
    </ActionForm>
  </div>
);
