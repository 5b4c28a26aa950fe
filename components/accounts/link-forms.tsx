import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { confirmEmailChangeAction } from "@/lib/accounts/email-change.actions";
import { PASSWORD_HINT } from "@/lib/accounts/password";
import { choosePasswordAction, requestPasswordLinkAction } from "@/lib/accounts/password.actions";
import { confirmRegistrationAction } from "@/lib/accounts/registration.actions";
import type { FormConstraints } from "@/lib/actions/constraints";
import { EmailField } from "./email-field";

/** The link itself, which a reading alone does not use up: it travels back with the form. */
type Link = { id: string; secret: string };

export function ChoosePasswordForm({
  link,
  constraints,
}: {
  link: Link;
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

export function ConfirmRegistrationForm({
  link,
  constraints,
}: {
  link: Link;
  constraints: FormConstraints<"password">;
}) {
  return (
    <ActionForm action={confirmRegistrationAction} fields={link}>
      <PasswordField
        {...constraints.password}
        name="password"
        label="Votre mot de passe"
        hint="Celui que vous avez choisi à l’inscription."
        autoComplete="current-password"
      />
      <SubmitButton>Confirmer mon adresse</SubmitButton>
    </ActionForm>
  );
}

export function ConfirmEmailChangeForm({ link }: { link: Link }) {
  return (
    <ActionForm action={confirmEmailChangeAction} fields={link}>
      <SubmitButton>Confirmer cette adresse</SubmitButton>
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
