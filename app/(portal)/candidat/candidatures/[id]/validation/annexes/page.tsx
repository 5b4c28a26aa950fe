import { notFound, redirect } from "next/navigation";
import { FileRows } from "@/components/candidacies/file-rows";
import { UploadForm } from "@/components/form/upload-form";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/candidacy-crumbs";
import { RemoveFile } from "@/components/vae/remove-file";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/actions/upload-refusal";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { getOwnEdition } from "@/lib/vae/draft.queries";
import { removeAnnexAction } from "@/lib/vae/file-removal.actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<UploadRefusalQuery>;
};

export const generateMetadata = ({ params }: Props) => candidacyTitle("Annexes", params);

export default async function AnnexesPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = await getOwnEdition(await requireActor(), id, clock.now());
  if (!page) notFound();
  if (page === "ELSEWHERE") redirect(routes.candidateCandidacy(id));
  const { candidacy, dossier } = page;
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        page="Annexes"
        under={{ label: "Dossier de validation", href: routes.validationFile(id) }}
      />
      <PageHeader
        title="Vos annexes"
        lead="Des documents qui illustrent vos situations. Masquez les noms et les coordonnées de vos clients."
      />
      <div className="space-y-6">
        <Card title="Fichiers joints">
          <FileRows
            label="Annexes"
            files={dossier.annexes}
            action={(file) => (
              <RemoveFile action={removeAnnexAction} candidacyId={id} file={file} />
            )}
          />
          <UploadForm
            action={routes.upload("annexe")}
            fields={{ candidacyId: id }}
            label="Ajouter une annexe"
            refusal={uploadRefusal(await searchParams)}
          />
        </Card>
        <ButtonLink href={routes.validationFile(id)} tone="ghost" icon="arrowLeft">
          Revenir au dossier de validation
        </ButtonLink>
      </div>
    </>
  );
}
