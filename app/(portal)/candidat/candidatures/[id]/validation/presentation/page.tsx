import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { PartRemark } from "@/components/vae/validation/part-remark";
import { WritingAid } from "@/components/vae/validation/writing-aid";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { routes } from "@/lib/routes";
import { ownEditionPage } from "@/lib/vae/dossier/own-page.queries";
import { remarkOnPresentation } from "@/lib/vae/validation/remark";
import {
  keepPresentation,
  savePresentationAction,
} from "@/lib/vae/validation/validation-file.actions";
import { presentationFields } from "@/lib/vae/validation/validation-file.schema";
import { presentationHelp } from "@/lib/vae/validation/writing-help";

type Props = { params: Promise<{ id: string }> };

const own = ownEditionPage("Présentation");

export const generateMetadata = own.metadata;

export default async function PresentationPage(props: Props) {
  const { candidacy, edition } = await own.open(props);
  const { id } = candidacy;
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        page="Présentation"
        under={{ label: "Dossier de validation", href: routes.validationFile(id) }}
      />
      <PageHeader title="Votre présentation" lead="Le jury la lit avant de vous rencontrer." />
      <div className="mb-6 empty:hidden">
        <PartRemark>{remarkOnPresentation(candidacy.remarks)}</PartRemark>
      </div>
      <LongForm
        action={savePresentationAction}
        saves={keepPresentation}
        fields={{ candidacyId: id, version: edition.version }}
        label="Présentation"
      >
        <TextAreaField
          name="presentation"
          label="Vous et votre parcours"
          hint="Quelques lignes : votre poste actuel, votre parcours, ce que vous attendez du CQP."
          {...constraintsOf(presentationFields).presentation}
          defaultValue={edition.presentation}
          help={
            <WritingAid
              name="presentation"
              label="Vous et votre parcours"
              standing={edition.presentation}
              help={presentationHelp}
            />
          }
        />
        <SubmitButton>Enregistrer la présentation</SubmitButton>
      </LongForm>
    </>
  );
}
