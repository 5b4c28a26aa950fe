import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import { PageHeader } from "@/components/ui/page-header";
import { DepositCard } from "@/components/vae/dossier/deposit-card";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { clockOf } from "@/lib/candidacies/view";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { getFiledValidation } from "@/lib/vae/dossier/dossier.queries";

type Props = { params: Promise<{ id: string }> };

const filed = pageById(getFiledValidation, ({ candidacy }) =>
  dossierTitle("Dossier de validation déposé", candidacy),
);

export const generateMetadata = filed.metadata;

export default async function ValidationFiledPage(props: Props) {
  const { candidacy, dossier, edition } = await filed.open(props);
  const jury = clockOf(candidacy, "JURY_BEFORE");
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Dossier de validation déposé" />
      <PageHeader
        title="Votre dossier de validation est déposé"
        lead={`Votre candidature porte le numéro ${candidacy.number}.`}
      />
      <NextAction
        title="Aucune action n’est attendue de votre part"
        action={
          <ButtonLink href={routes.candidateCandidacy(candidacy.id)} tone="inverse">
            Suivre ma candidature
          </ButtonLink>
        }
      >
        <p>
          Le secrétariat vérifie votre dossier, puis l’inscrit à une session du jury.
          {jury && ` Le jury se réunit au plus tard le ${formatDay(jury.dueOn)}.`}
        </p>
      </NextAction>
      <div className="space-y-6">
        <DepositCard
          number={candidacy.number}
          dates={[{ term: "Déposé le", at: edition.filedAt }]}
          hash={edition.contentHash}
          receipts={dossier.validationReceipts}
          printed={{ words: "Télécharger le dossier entier", file: dossier.wholeFiles[0] }}
        />
      </div>
    </>
  );
}
