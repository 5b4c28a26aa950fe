import { Thread } from "@/components/candidacies/exchanges/thread";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { writeToSecretariatAction } from "@/lib/candidacies/exchanges/exchange.actions";
import { openOwnExchanges } from "@/lib/candidacies/exchanges/exchange.queries";
import { exchangeFields } from "@/lib/candidacies/exchanges/exchange.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(openOwnExchanges, ({ candidacy }) => dossierTitle("Échanges", candidacy));

export const generateMetadata = opened.metadata;

export default async function OwnExchangesPage(props: Props) {
  const { candidacy, exchanges, isErased } = await opened.open(props);
  const { id, number } = candidacy;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Mes candidatures", href: routes.candidateHome },
          { label: number ?? "Brouillon", href: routes.candidateCandidacy(id) },
          { label: "Échanges" },
        ]}
      />
      <PageHeader
        eyebrow={number ?? "Brouillon"}
        title="Vos échanges avec le secrétariat"
        lead="À propos de cette candidature. Chaque réponse vous est annoncée par un courriel."
      />
      <div className="space-y-6">
        <Card>
          <Thread exchanges={exchanges} isSecretariat={false} />
        </Card>
        {!isErased && (
          <Card title="Écrire au secrétariat" screenOnly>
            <ActionForm
              action={writeToSecretariatAction}
              fields={{ id }}
              label="Écrire au secrétariat"
            >
              <TextAreaField
                name="text"
                label="Votre message"
                hint="Une pièce demandée s’envoie depuis votre candidature, pas ici."
                {...constraintsOf(exchangeFields).text}
                rows={6}
              />
              <SubmitButton>Envoyer</SubmitButton>
            </ActionForm>
          </Card>
        )}
      </div>
    </>
  );
}
