import type { ReactNode } from "react";
import { PublicPage } from "@/components/layout/public-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/lib/routes";

/** Says what to expect in the mailbox, in the same words for every address. */
export function LetterSent({ title, children }: { title: string; children: ReactNode }) {
  return (
    <PublicPage narrow>
      <PageHeader title={title} />
      <EmptyState
        icon="mail"
        title="Ouvrez votre messagerie"
        action={
          <ButtonLink href={routes.signIn()} tone="ghost">
            Se connecter
          </ButtonLink>
        }
      >
        {children}
      </EmptyState>
    </PublicPage>
  );
}
