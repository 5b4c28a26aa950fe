import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { signOutAction } from "@/lib/accounts/sign-in/sign-in.actions";
import { routes } from "@/lib/routes";

/** What one may do after sending another account's page; `next` is where signing in again leads. */
export function OtherAccount({ next }: { next: string }) {
  return (
    <div className="space-y-5">
      <p>
        La page que vous avez envoyée avait été ouverte avec un autre compte, dans ce même
        navigateur. Ce qui y était écrit ne vous est pas montré : pendant une journée, l’autre
        compte le retrouve ici en se connectant.
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={routes.start}>Continuer avec ce compte</ButtonLink>
        <ActionForm action={signOutAction} fields={{ next }}>
          <SubmitButton tone="ghost">Se connecter avec l’autre compte</SubmitButton>
        </ActionForm>
      </div>
    </div>
  );
}
