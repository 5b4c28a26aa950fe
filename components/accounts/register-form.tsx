import Link from "next/link";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PASSWORD_HINT } from "@/lib/accounts/password";
import { registerAction } from "@/lib/accounts/registration.actions";
import { routes } from "@/lib/routes";
import { EmailField } from "./email-field";
import type { Fields } from "./field-set";

type Props = { fields: Fields<"displayName" | "email" | "newPassword"> };

export function RegisterForm({ fields }: Props) {
  return (
    <ActionForm action={registerAction}>
      <TextField
        {...fields.displayName}
        name="displayName"
        label="Prénom et nom"
        hint="Comme vous vous présentez. L’état civil vous sera demandé plus tard."
        autoComplete="name"
      />
      <EmailField
        constraints={fields.email}
        hint="Vous y recevrez un lien pour confirmer votre adresse."
      />
      <PasswordField
        {...fields.newPassword}
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
            Vos données servent à votre demande de certification, et à rien d’autre :{" "}
            <Link href={routes.privacy}>lire l’information</Link>.
          </>
        }
      />
      <SubmitButton>Créer mon compte</SubmitButton>
    </ActionForm>
  );
}
