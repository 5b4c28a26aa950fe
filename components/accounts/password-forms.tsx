import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { LinkUse } from "@/lib/accounts/links/one-use";
import {
  changePasswordAction,
  choosePasswordAction,
  requestPasswordLinkAction,
} from "@/lib/accounts/links/password.actions";
import { PASSWORD_HINT } from "@/lib/accounts/password";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { EmailField } from "./email-field";

export function ChoosePasswordForm({
  link,
  constraints,
}: {
  link: LinkUse;
  constraints: FormConstraints<"newPassword">;
}) {
  return (
    <ActionForm action={choosePasswordAction} fields={link}>
      <PasswordField
        {...constraints.newPassword}
        name="newPassword"
        label="Votre nouveau mot de passe"
        hint={PASSWORD_HINT}
        autoComplete="new-password"
      />
      <SubmitButton>Enregistrer et me connecter</SubmitButton>
    </ActionForm>
  );
}

export function RequestPasswordLinkForm({
  constraints,
}: {
  constraints: FormConstraints<"email">;
}) {
  return (
    <ActionForm action={requestPasswordLinkAction}>
      <EmailField constraints={constraints.email} autoComplete="username" />
      <SubmitButton>Recevoir un lien</SubmitButton>
    </ActionForm>
  );
}

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
