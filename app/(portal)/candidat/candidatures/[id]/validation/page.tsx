import { notFound, redirect } from "next/navigation";
import { FileRows } from "@/components/candidacies/file-rows";
import { RemarksCard } from "@/components/candidacies/journal-card";
import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { UploadForm } from "@/components/form/upload-form";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/candidacy-crumbs";
import { RemoveFile } from "@/components/vae/remove-file";
import { ValidationTasks } from "@/components/vae/validation-tasks";
import { constraintsOf } from "@/lib/actions/constraints";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/actions/upload-refusal";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { getOwnVaePage } from "@/lib/vae/draft.queries";
import { removeAnnexAction } from "@/lib/vae/vae-file.actions";
import { presentationFields } from "@/lib/vae/validation.schema";
import { savePresentationAction } from "@/lib/vae/validation-file.actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<UploadRefusalQuery>;
};

export const generateMetadata = ({ params }: Props) =>
  candidacyTitle("Dossier de validation", params);

export default async function ValidationPage({ params, searchParams }: Props) {
  const { id } = await params;
  const refusal = uploadRefusal(await searchParams);
  const page = await getOwnVaePage(
    await requireActor(),
    id,
    ["ADMISSIBLE", "VALIDATION_RETURNED"],
    clock.now(),
  );
  if (page === "ELSEWHERE") redirect(routes.candidateCandidacy(id));
  if (!page?.dossier.edition) notFound();
  const { candidacy, dossier } = page;
  const { edition, annexes } = page.dossier;
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Dossier de validation" />
      <PageHeader
        title="Votre dossier de validation"
        lead="Racontez une situation que vous avez vraiment vécue pour chacun des blocs demandés : c’est d’elle que le jury parlera avec vous."
      />
      <div className="space-y-6">
        {candidacy.state === "VALIDATION_RETURNED" && (
          <RemarksCard
            remarks={candidacy.remarks.filter(({ event }) => event === "returnValidation")}
          />
        )}
        <ValidationTasks candidacyId={id} blocks={candidacy.blocks} edition={edition} />
        <Card title="Présentation">
          <LongForm
            action={savePresentationAction}
            fields={{ candidacyId: id, version: edition.version }}
            label="Présentation"
          >
            <TextAreaField
              name="presentation"
              label="Vous et votre parcours"
              hint="Quelques lignes : votre poste actuel, votre parcours, ce que vous attendez du CQP."
              {...constraintsOf(presentationFields).presentation}
              defaultValue={edition.presentation}
            />
            <SubmitButton tone="ghost">Enregistrer la présentation</SubmitButton>
          </LongForm>
        </Card>
        <Card title="Annexes">
          <p>
            Documents qui illustrent vos situations. Masquez les noms et les coordonnées de vos
            clients.
          </p>
          <FileRows
            label="Annexes"
            files={annexes}
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
