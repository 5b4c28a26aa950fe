import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { MessageBody } from "@/components/messages/message-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { openMessageAction } from "@/lib/messages/outgoing-message.actions";
import { findMessage } from "@/lib/messages/outgoing-message.queries";
import { routes } from "@/lib/routes";
import { formatInstant } from "@/lib/shared/calendar";
import { readId } from "@/lib/shared/fields.schema";

export const metadata: Metadata = { title: "Message" };

type Props = { params: Promise<{ id: string }> };

export default async function MessagePage({ params }: Props) {
  const actor = await requireActor();
  const id = readId((await params).id);
  const message = id && (await findMessage(actor, id));
  if (!message) notFound();
  const { subject, createdAt, isRead, ...body } = message;
  return (
    <>
      <Breadcrumb crumbs={[{ label: "Messages", href: routes.messages }, { label: subject }]} />
      <PageHeader
        title={subject}
        lead={formatInstant(createdAt)}
        actions={
          !isRead && (
            <ActionForm action={openMessageAction} fields={{ id }} label="Marquer comme lu">
              <SubmitButton tone="ghost">Marquer comme lu</SubmitButton>
            </ActionForm>
          )
        }
      />
      <MessageBody
        {...body}
        withoutLink={
          body.hasPrivateLink
            ? "Le lien de ce message ne figure que dans le courriel reçu."
            : undefined
        }
      />
    </>
  );
}
