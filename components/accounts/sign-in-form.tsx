import Link from "next/link";
import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { signInAction } from "@/lib/accounts/session.actions";
import { routes } from "@/lib/routes";
import { EmailField } from "./email-field";
import type { Fields } from "./field-set";

type Props = { fields: Fields<"email" | "password">; next: string };

export function SignInForm({ fields, next }: Props) {
  return (
    <ActionForm action={signInAction} fields={{ next }}>
      <EmailField constraints={fields.email} autoComplete="username" />
      <PasswordField
        {...fields.password}
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
