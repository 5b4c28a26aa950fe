import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { requestEmailChangeAction } from "@/lib/accounts/email-change.actions";
import { PASSWORD_HINT } from "@/lib/accounts/password";
import { changePasswordAction } from "@/lib/accounts/password.actions";
import { EmailField } from "./email-field";
import type { Fields } from "./field-set";

export function ChangePasswordForm({ fields }: { fields: Fields<"password" | "newPassword"> }) {
  return (
    <ActionForm action={changePasswordAction} label="Changer de mot de passe">
      <PasswordField
        {...fields.password}
        name="password"
        label="Mot de passe actuel"
        autoComplete="current-password"
      />
      <PasswordField
        {...fields.newPassword}
        name="newPassword"
        label="Nouveau mot de passe"
        hint={PASSWORD_HINT}
        autoComplete="new-password"
      />
      <SubmitButton>Changer de mot de passe</SubmitButton>
    </ActionForm>
  );
}

export function ChangeEmailForm({ fields }: { fields: Fields<"password" | "email"> }) {
  return (
    <ActionForm action={requestEmailChangeAction} label="Changer d’adresse">
      <EmailField
        label="Nouvelle adresse"
        hint="Un lien y sera envoyé. L’ancienne sert jusqu’à ce que vous l’ayez suivi."
        constraints={fields.email}
      />
      <PasswordField
        {...fields.password}
        name="password"
        label="Mot de passe actuel"
        autoComplete="current-password"
      />
      <SubmitButton>Changer d’adresse</SubmitButton>
    </ActionForm>
  );
}
