import { RefusalNotice } from "@/components/form/refusal-notice";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { DraftDocuments } from "@/components/vae/request/draft-documents";
import { RequestedPieces } from "@/components/vae/request/requested-pieces";
import { editAllowed } from "@/lib/candidacies/phase";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { routes } from "@/lib/routes";
import { ownVaePage } from "@/lib/vae/dossier/own-page.queries";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<UploadRefusalQuery>;
};

const own = ownVaePage("Vos pièces", ["writeRequest", "answerPiece"]);

export const generateMetadata = own.metadata;

export default async function DocumentsPage(props: Props) {
  const refusal = await uploadRefusal(await props.searchParams);
  const { candidacy, dossier } = await own.open(props);
  const { id } = candidacy;
  const isDraft = editAllowed(candidacy.state, "writeRequest");
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Vos pièces" />
      <PageHeader
        title="Vos pièces"
        lead={
          isDraft
            ? "Une pièce d’identité et au moins un justificatif. Vous pouvez les remplacer ou les supprimer jusqu’au dépôt."
            : "Le secrétariat vous demande ces pièces. Envoyez un fichier pour chacune, puis renvoyez votre demande."
        }
      />
      <div className="space-y-6">
        <RefusalNotice refusal={refusal} />
        {isDraft ? (
          <DraftDocuments candidacyId={id} dossier={dossier} refusal={refusal} />
        ) : (
          <RequestedPieces candidacy={candidacy} pieces={dossier.pieces} refusal={refusal} />
        )}
        <ButtonLink href={routes.candidateCandidacy(id)} tone="ghost" icon="arrowLeft">
          Revenir à la demande
        </ButtonLink>
      </div>
    </>
  );
}
