import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { MessageBody } from "@/components/messages/message-body";
import { PageHeader } from "@/components/ui/page-header";
import { aboutOf, readAbout } from "@/lib/dossiers/message-about.queries";
import { openMessageAction } from "@/lib/messages/outgoing-message.actions";
import { findMessage } from "@/lib/messages/outgoing-message.queries";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { requireActor } from "@/lib/platform/auth/session";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(findMessage, "Message");

export const generateMetadata = opened.metadata;

export default async function MessagePage(props: Props) {
  const { id, subject, createdAt, isRead, candidacyId, ...body } = await opened.open(props);
  const about = aboutOf(await readAbout(await requireActor(), [{ candidacyId }]), { candidacyId });
  return (
    <>
      <Breadcrumb crumbs={[{ label: "Messages", href: routes.messages }, { label: subject }]} />
      <PageHeader
        title={subject}
        lead={[about, formatInstant(createdAt)].filter(Boolean).join(" · ")}
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
