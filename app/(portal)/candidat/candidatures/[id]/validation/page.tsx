import { FileRows } from "@/components/candidacies/file-rows";
import { RemarksCard } from "@/components/candidacies/journal-card";
import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { ValidationTasks } from "@/components/vae/validation/validation-tasks";
import { routes } from "@/lib/routes";
import { ownEditionPage } from "@/lib/vae/dossier/own-page.queries";

type Props = { params: Promise<{ id: string }> };

const own = ownEditionPage("Dossier de validation");

export const generateMetadata = own.metadata;

export default async function ValidationPage(props: Props) {
  const { candidacy, dossier, edition } = await own.open(props);
  const { id } = candidacy;
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Dossier de validation" />
      <PageHeader
        title="Votre dossier de validation"
        lead="Racontez une situation que vous avez vraiment vécue pour chacun des blocs demandés : c’est d’elle que le jury parlera avec vous."
      />
      <div className="space-y-6">
        <RemarksCard
          remarks={candidacy.remarks.filter(
            ({ event, situationId }) => event === "returnValidation" && !situationId,
          )}
        />
        <ProvisionalBlocks blocks={candidacy.blocks} />
        <ValidationTasks
          candidacyId={id}
          blocks={candidacy.blocks}
          edition={edition}
          sought={dossier.sought}
          remarks={candidacy.remarks}
        />
        <Card title="Présentation (facultative)">
          <p className="whitespace-pre-wrap">
            {edition.presentation ||
              "Quelques lignes sur votre poste, votre parcours et ce que vous attendez du CQP."}
          </p>
          <ButtonLink href={routes.validationPresentation(id)} tone="ghost" icon="pencil">
            {edition.presentation ? "Modifier ma présentation" : "Écrire ma présentation"}
          </ButtonLink>
        </Card>
        <Card title="Annexes (facultatives)">
          <FileRows label="Annexes" files={dossier.annexes} />
          <ButtonLink href={routes.validationAnnexes(id)} tone="ghost" icon="file">
            {dossier.annexes.length > 0 ? "Ajouter ou retirer une annexe" : "Ajouter une annexe"}
          </ButtonLink>
        </Card>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={routes.validationReview(id)}>Vérifier et déposer</ButtonLink>
          <ButtonLink href={routes.candidateCandidacy(id)} tone="ghost" icon="arrowLeft">
            Revenir à la candidature
          </ButtonLink>
        </div>
        {!dossier.reusable && (
          <Notice tone="warning" title="Votre recevabilité n’est plus valable.">
            <p>Le dossier ne peut plus être déposé : écrivez au secrétariat.</p>
          </Notice>
        )}
      </div>
    </>
  );
}
