import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { resendInvitationAction } from "@/lib/accounts/people/invitation.actions";
import { disableUserAction, enableUserAction } from "@/lib/accounts/people/user.actions";
import { revokeUserSessionsAction } from "@/lib/accounts/sign-in/user-session.actions";
import type { AccountState } from "@/lib/accounts/user.labels";

type Props = {
  id: string;
  version: number;
  state: AccountState;
  canResend: boolean;
  openSessions: number;
  canDisable: boolean;
};

/** What the administrator can do to an account, each thing only where it makes sense. */
export function UserControls({
  id: userId,
  version,
  state,
  canResend,
  openSessions,
  canDisable,
}: Props) {
  return (
    <div className="space-y-4">
      {canResend && (
        <ActionForm
          action={resendInvitationAction}
          fields={{ userId }}
          label="Renvoyer l’invitation"
        >
          <SubmitButton tone="ghost">Renvoyer l’invitation</SubmitButton>
        </ActionForm>
      )}
      {openSessions > 0 && (
        <ConfirmBlock
          action={revokeUserSessionsAction}
          fields={{ userId }}
          label="Fermer toutes ses sessions"
          tone="primary"
          consequence={<p>La personne devra se connecter de nouveau sur tous ses appareils.</p>}
        />
      )}
      {state === "DISABLED" && (
        <ConfirmBlock
          action={enableUserAction}
          fields={{ userId, version }}
          label="Réactiver le compte"
          tone="primary"
          consequence={
            <p>
              La personne peut de nouveau se connecter, avec les accès qu’elle avait. Elle l’apprend
              par un message, comme les autres administrateurs.
            </p>
          }
        >
          <OwnPasswordField />
        </ConfirmBlock>
      )}
      {state !== "DISABLED" && canDisable && (
        <ConfirmBlock
          action={disableUserAction}
          fields={{ userId, version }}
          label="Désactiver le compte"
          consequence={
            <p>
              La personne est déconnectée aussitôt et ne peut plus se connecter. Ses dossiers et ce
              qu’elle a signé restent. Vous pourrez réactiver le compte. Elle l’apprend par un
              message, comme les autres administrateurs.
            </p>
          }
        >
          <OwnPasswordField />
        </ConfirmBlock>
      )}
    </div>
  );
}
