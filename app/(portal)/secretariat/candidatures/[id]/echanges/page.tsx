import { Notes } from "@/components/candidacies/exchanges/notes";
import { Thread } from "@/components/candidacies/exchanges/thread";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { Desk } from "@/components/ui/desk";
import { PageHeader } from "@/components/ui/page-header";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import {
  closeExchangeAction,
  writeToCandidateAction,
} from "@/lib/candidacies/exchanges/exchange.actions";
import { openExchanges } from "@/lib/candidacies/exchanges/exchange.queries";
import { exchangeFields, noteFields } from "@/lib/candidacies/exchanges/exchange.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(openExchanges, ({ candidacy }) => dossierTitle("Échanges", candidacy));

export const generateMetadata = opened.metadata;

export default async function ExchangesPage(props: Props) {
  const { candidacy, exchanges, notes, ...page } = await opened.open(props);
  const { id, candidateName } = candidacy;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidatures", href: routes.secretariatCandidacies() },
          { label: candidateName, href: routes.secretariatCandidacy(id) },
          { label: "Échanges" },
        ]}
      />
      <PageHeader
        eyebrow={candidateName}
        title="Échanges"
        lead="Avec le candidat, qui reçoit un courriel à chaque message ; et vos notes."
      />
      <Desk
        panel={
          <Notes
            candidacyId={id}
            notes={notes}
            text={page.isErased ? null : (constraintsOf(noteFields).text ?? null)}
          />
        }
      >
        <Card title="Messages">
          <Thread exchanges={exchanges} isSecretariat />
        </Card>
        {page.hasCandidate && !page.isErased && (
          <Card title="Répondre au candidat" screenOnly>
            <ActionForm
              action={writeToCandidateAction}
              fields={{ id }}
              label="Répondre au candidat"
            >
              <TextAreaField
                name="text"
                label="Message"
                {...constraintsOf(exchangeFields).text}
                rows={6}
              />
              <SubmitButton>Envoyer</SubmitButton>
            </ActionForm>
            {page.isAwaiting && (
              <ActionForm action={closeExchangeAction} fields={{ id }} label="Classer sans réponse">
                <SubmitButton tone="ghost">Aucune réponse n’est nécessaire</SubmitButton>
              </ActionForm>
            )}
          </Card>
        )}
      </Desk>
    </>
  );
}
