import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/ui/link";
import { signInAction } from "@/lib/accounts/sign-in/sign-in.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { routes } from "@/lib/routes";
import { EmailField } from "./email-field";

type Props = { constraints: FormConstraints<"email" | "password">; next: string };

export function SignInForm({ constraints, next }: Props) {
  return (
    <ActionForm action={signInAction} fields={{ next }} label="Connexion">
      <EmailField constraints={constraints.email} autoComplete="username" />
      <PasswordField
        {...constraints.password}
        name="password"
        label="Mot de passe"
        autoComplete="current-password"
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <SubmitButton>Se connecter</SubmitButton>
        <Link href={routes.forgottenPassword} className="py-2">
          Mot de passe oublié
        </Link>
      </div>
    </ActionForm>
  );
}
