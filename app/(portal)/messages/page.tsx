import type { Metadata } from "next";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MessageRows } from "@/components/messages/message-rows";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { aboutOf, readAbout } from "@/lib/dossiers/message-about.queries";
import { readAllMessagesAction } from "@/lib/messages/outgoing-message.actions";
import { listMessages } from "@/lib/messages/outgoing-message.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Messages" };

type Props = { searchParams: Promise<{ apres?: string | string[] }> };

export default async function MessagesPage({ searchParams }: Props) {
  const after = readId((await searchParams).apres);
  const actor = await requireActor();
  const { lines, next } = await listMessages(actor, after);
  const about = await readAbout(actor, lines);
  const hasUnread = lines.some(({ isRead }) => !isRead);
  return (
    <>
      <PageHeader
        title="Messages"
        lead="Tout ce que le portail vous a écrit ; vous l’avez aussi reçu par courriel."
        actions={
          hasUnread && (
            <ActionForm action={readAllMessagesAction} label="Tout marquer comme lu">
              <SubmitButton tone="ghost">Tout marquer comme lu</SubmitButton>
            </ActionForm>
          )
        }
      />
      {lines.length === 0 ? (
        <EmptyState icon="mail" title="Aucun message">
          <p>Chaque étape de vos démarches s’annonce ici et par courriel.</p>
        </EmptyState>
      ) : (
        <Card>
          <MessageRows lines={lines.map((line) => ({ ...line, about: aboutOf(about, line) }))} />
        </Card>
      )}
      <Pager
        start={after ? routes.messages : undefined}
        next={next ? routes.messageList({ apres: next }) : undefined}
      />
    </>
  );
}
