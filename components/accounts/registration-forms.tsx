import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Link } from "@/components/ui/link";
import type { LinkUse } from "@/lib/accounts/links/one-use";
import {
  confirmRegistrationAction,
  registerAction,
} from "@/lib/accounts/links/registration.actions";
import { PASSWORD_HINT } from "@/lib/accounts/password";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { routes } from "@/lib/routes";
import { EmailField } from "./email-field";

type Props = { constraints: FormConstraints<"displayName" | "email" | "newPassword"> };

export function RegisterForm({ constraints }: Props) {
  return (
    <ActionForm action={registerAction}>
      <TextField
        {...constraints.displayName}
        name="displayName"
        label="Prénom et nom"
        hint="Comme vous vous présentez. L’état civil vous sera demandé plus tard."
        autoComplete="name"
      />
      <EmailField
        constraints={constraints.email}
        hint="Vous y recevrez un lien pour confirmer votre adresse."
      />
      <PasswordField
        {...constraints.newPassword}
        name="newPassword"
        label="Mot de passe"
        hint={PASSWORD_HINT}
        autoComplete="new-password"
      />
      <CheckboxField
        name="notice"
        required
        label="J’ai lu l’information sur mes données personnelles"
        hint={
          <>
            Vos données servent à votre demande de certification, et à rien d’autre :{" "}
            <Link href={routes.privacy}>lire l’information</Link>.
          </>
        }
      />
      <SubmitButton>Créer mon compte</SubmitButton>
    </ActionForm>
  );
}

export function ConfirmRegistrationForm({
  link,
  constraints,
}: {
  link: LinkUse;
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
