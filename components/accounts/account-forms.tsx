import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { requestEmailChangeAction } from "@/lib/accounts/email-change.actions";
import { PASSWORD_HINT } from "@/lib/accounts/password";
import { changePasswordAction } from "@/lib/accounts/password.actions";
import type { FormConstraints } from "@/lib/actions/constraints";
import { EmailField } from "./email-field";

export function ChangePasswordForm({
  constraints,
}: {
  constraints: FormConstraints<"password" | "newPassword">;
}) {
  return (
    <ActionForm action={changePasswordAction} label="Changer de mot de passe">
      <PasswordField
        {...constraints.password}
        name="password"
        label="Mot de passe actuel"
        autoComplete="current-password"
      />
      <PasswordField
        {...constraints.newPassword}
        name="newPassword"
        label="Nouveau mot de passe"
        hint={PASSWORD_HINT}
        autoComplete="new-password"
      />
      <SubmitButton>Changer de mot de passe</SubmitButton>
    </ActionForm>
  );
}

export function ChangeEmailForm({
  constraints,
}: {
  constraints: FormConstraints<"password" | "email">;
}) {
  return (
    <ActionForm action={requestEmailChangeAction} label="Changer d’adresse">
      <EmailField
        label="Nouvelle adresse"
        hint="Un lien y sera envoyé. L’ancienne sert jusqu’à ce que vous l’ayez suivi."
        constraints={constraints.email}
      />
      <PasswordField
        {...constraints.password}
        name="password"
        label="Mot de passe actuel"
        autoComplete="current-password"
      />
      <SubmitButton>Changer d’adresse</SubmitButton>
    </ActionForm>
  );
}
