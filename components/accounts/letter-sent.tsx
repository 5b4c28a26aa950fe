import type { ReactNode } from "react";
import { PublicPage } from "@/components/layout/public-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";

type Props = {
  title: string;
  children: ReactNode;
  /** The way on for who receives nothing. */
  action: ReactNode;
  /** In the demonstration no mail leaves: says where it is read. */
  isDemo: boolean;
};

/** Says what to expect in the mailbox, in the same words for every address. */
export function LetterSent({ title, children, action, isDemo }: Props) {
  return (
    <PublicPage narrow>
      <PageHeader title={title} />
      <EmptyState icon="mail" title="Ouvrez votre messagerie" action={action}>
        {children}
      </EmptyState>
      {isDemo && (
        <div className="mt-6">
          <Notice title="Dans cette démonstration, aucun courriel ne part">
            <p>
              Connectez-vous avec le compte de démonstration du secrétariat, dans une autre fenêtre
              de navigation : le message et son lien sont à la page « Envois ».
            </p>
          </Notice>
        </div>
      )}
    </PublicPage>
  );
}
