import { FileRows } from "@/components/candidacies/file-rows";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { UploadForm } from "@/components/form/upload-form";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { RemoveFile } from "@/components/vae/request/remove-file";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { MAX_FILES } from "@/lib/platform/form/upload-limit";
import { routes } from "@/lib/routes";
import { ownEditionPage } from "@/lib/vae/dossier/own-page.queries";
import { removeAnnexAction } from "@/lib/vae/request/file-removal.actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<UploadRefusalQuery>;
};

const own = ownEditionPage("Annexes");

export const generateMetadata = own.metadata;

export default async function AnnexesPage(props: Props) {
  const refusal = await uploadRefusal(await props.searchParams);
  const { candidacy, dossier } = await own.open(props);
  const { id } = candidacy;
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        page="Annexes"
        under={{ label: "Dossier de validation", href: routes.validationFile(id) }}
      />
      <PageHeader
        title="Vos annexes"
        lead={`Des documents qui illustrent vos situations, ${MAX_FILES} au plus. Masquez les noms et les coordonnées de vos clients.`}
      />
      <div className="space-y-6">
        <RefusalNotice refusal={refusal} />
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
            refusal={refusal}
          />
        </Card>
        <ButtonLink href={routes.validationFile(id)} tone="ghost" icon="arrowLeft">
          Revenir au dossier de validation
        </ButtonLink>
      </div>
    </>
  );
}
