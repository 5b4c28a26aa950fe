import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import {
  confirmEmailChangeAction,
  requestEmailChangeAction,
} from "@/lib/accounts/links/email-change.actions";
import type { LinkUse } from "@/lib/accounts/links/one-use";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { EmailField } from "./email-field";

export function RequestEmailChangeForm({
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

export function ConfirmEmailChangeForm({ link }: { link: LinkUse }) {
  return (
    <ActionForm action={confirmEmailChangeAction} fields={link}>
      <SubmitButton>Confirmer cette adresse</SubmitButton>
    </ActionForm>
  );
}
