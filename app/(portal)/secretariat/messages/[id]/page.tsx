import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { MessageBody } from "@/components/messages/message-body";
import { Delivery } from "@/components/messages/sent-messages-table";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { aboutOf, readAbout } from "@/lib/dossiers/message-about.queries";
import { notSentLabels } from "@/lib/messages/delivery-state";
import { sendMessageAgainAction } from "@/lib/messages/outgoing-message.actions";
import { findSentMessage } from "@/lib/messages/outgoing-message.queries";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { requireActor } from "@/lib/platform/auth/session";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(findSentMessage, ({ subject }) => `${subject} · Envois`);

export const generateMetadata = opened.metadata;

export default async function SentMessagePage(props: Props) {
  const message = await opened.open(props);
  const { id, subject, to, email, state, createdAt, sentAt, failure, isGivenUp, ...body } = message;
  const about = aboutOf(await readAbout(await requireActor(), [message]), message);
  return (
    <div className="space-y-6">
      <Breadcrumb
        crumbs={[{ label: "Envois", href: routes.secretariatMessages }, { label: subject }]}
      />
      <PageHeader
        title={subject}
        state={<Delivery state={state} />}
        actions={
          isGivenUp && (
            <ActionForm action={sendMessageAgainAction} fields={{ id }} label="Envoyer de nouveau">
              <SubmitButton>Envoyer de nouveau</SubmitButton>
            </ActionForm>
          )
        }
      />
      <Card title="Envoi">
        <DescriptionList
          items={[
            ...(about ? [{ term: "Dossier", value: about }] : []),
            { term: "À", value: `${to} (${email})` },
            { term: "Écrit le", value: formatInstant(createdAt) },
            {
              term: "Envoyé le",
              value: state === "SENT" ? sentAt && formatInstant(sentAt) : notSentLabels[state],
            },
            ...(failure
              ? [{ term: "Réponse de la messagerie", value: <code>{failure}</code> }]
              : []),
          ]}
        />
      </Card>
      <MessageBody
        {...body}
        withoutLink={
          body.hasPrivateLink
            ? "Le lien de ce message n’est utilisable que par son destinataire."
            : undefined
        }
      />
      {body.action && (
        <Notice title="Lien à usage unique, montré dans la démonstration seulement">
          <p>
            Aucun courriel ne part d’ici. Ouvrez ce lien dans une fenêtre de navigation privée : il
            remplacerait votre session par celle de la personne.
          </p>
        </Notice>
      )}
    </div>
  );
}
