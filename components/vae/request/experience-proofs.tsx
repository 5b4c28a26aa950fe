import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { UploadForm } from "@/components/form/upload-form";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { FileView } from "@/lib/candidacies/view";
import { fileName } from "@/lib/documents/file-name";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { routes } from "@/lib/routes";
import type { ExperienceView } from "@/lib/vae/request/experience";
import { tieProofsAction } from "@/lib/vae/request/proof.actions";
import { AcceptedProofs } from "./accepted-proofs";

type Props = {
  candidacyId: string;
  experience: ExperienceView;
  /** The proofs of the request, whichever experience they are about. */
  proofs: readonly FileView[];
  refusal: UploadRefused | null;
};

/** What proves one experience: files to send, and those sent already that are about it too. */
export function ExperienceProofs({ candidacyId, experience, proofs, refusal }: Props) {
  return (
    <>
      <Card title="Joindre un justificatif">
        <AcceptedProofs statuses={[experience.status]} />
        <UploadForm
          action={routes.upload("justificatif")}
          fields={{ candidacyId, experienceId: experience.id }}
          label="Votre justificatif"
          refusal={refusal}
        />
      </Card>
      {proofs.length > 0 ? (
        <Card title="Parmi vos justificatifs déjà déposés">
          <ActionForm
            action={tieProofsAction}
            fields={{ candidacyId, id: experience.id }}
            label="Justificatifs de l’expérience"
          >
            <CheckboxGroupField
              name="proofIds[]"
              label="Ceux de cette expérience"
              hint="Un même document peut en justifier plusieurs."
              options={proofs.map(({ id, originalName, mime }) => ({
                value: id,
                label: fileName(originalName, mime),
              }))}
              defaultValue={experience.proofIds}
            />
            <SubmitButton>Enregistrer</SubmitButton>
          </ActionForm>
        </Card>
      ) : (
        <ButtonLink href={routes.candidacyExperiences(candidacyId)} tone="ghost" icon="arrowLeft">
          Revenir aux expériences
        </ButtonLink>
      )}
    </>
  );
}
