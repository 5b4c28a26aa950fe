import { notFound, redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/candidacy-crumbs";
import { DraftDocuments } from "@/components/vae/draft-documents";
import { RequestedPieces } from "@/components/vae/requested-pieces";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/actions/upload-refusal";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { getOwnVaePage } from "@/lib/vae/draft.queries";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<UploadRefusalQuery>;
};

export const generateMetadata = ({ params }: Props) => candidacyTitle("Vos pièces", params);

export default async function DocumentsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const refusal = uploadRefusal(await searchParams);
  const page = await getOwnVaePage(await requireActor(), id, ["DRAFT", "INCOMPLETE"], clock.now());
  if (!page) notFound();
  if (page === "ELSEWHERE") redirect(routes.candidateCandidacy(id));
  const { candidacy, dossier } = page;
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Vos pièces" />
      <PageHeader
        title="Vos pièces"
        lead={
          candidacy.state === "DRAFT"
            ? "Une pièce d’identité et au moins un justificatif. Vous pouvez les remplacer ou les supprimer jusqu’au dépôt."
            : "Le secrétariat vous demande ces pièces. Envoyez un fichier pour chacune, puis renvoyez votre demande."
        }
      />
      <div className="space-y-6">
        {candidacy.state === "DRAFT" ? (
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
