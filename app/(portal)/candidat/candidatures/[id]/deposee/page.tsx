import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { NextAction } from "@/components/ui/next-action";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { clockOf } from "@/lib/candidacies/view";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay, formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { getSubmittedRequest } from "@/lib/vae/dossier/dossier.queries";

type Props = { params: Promise<{ id: string }> };

const submitted = pageById(getSubmittedRequest, ({ candidacy }) =>
  dossierTitle("Demande déposée", candidacy),
);

export const generateMetadata = submitted.metadata;

export default async function SubmittedPage(props: Props) {
  const { candidacy, dossier } = await submitted.open(props);
  const { id } = candidacy;
  const silence = clockOf(candidacy, "ADMISSIBILITY_SILENCE");
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Demande déposée" />
      <PageHeader
        title="Votre demande est déposée"
        lead={`Elle porte le numéro ${candidacy.number}.`}
      />
      <NextAction
        title="Aucune action n’est attendue de votre part"
        action={
          <ButtonLink href={routes.candidateCandidacy(id)} tone="inverse">
            Suivre ma demande
          </ButtonLink>
        }
      >
        <p>
          Le secrétariat étudie votre demande.
          {silence && ` Sans réponse au ${formatDay(silence.dueOn)}, elle sera recevable.`}
        </p>
      </NextAction>
      <Card title="Ce qui a été déposé">
        <DescriptionList
          items={[
            { term: "Numéro", value: candidacy.number },
            {
              term: "Déposée le",
              value: candidacy.submittedAt && formatInstant(candidacy.submittedAt),
            },
            {
              term: "Empreinte",
              value: <code className="text-sm break-all">{dossier.contentHash}</code>,
            },
          ]}
        />
        {dossier.receipt && (
          <ButtonLink href={routes.file(dossier.receipt.id)} download tone="ghost" icon="download">
            Télécharger le récépissé
          </ButtonLink>
        )}
      </Card>
    </>
  );
}
