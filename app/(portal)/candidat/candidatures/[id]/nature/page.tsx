import { ActionForm } from "@/components/form/action-form";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { getOwnNature } from "@/lib/vae/dossier/draft.queries";
import { saveNatureAction } from "@/lib/vae/request/nature.actions";
import { earlierText, natureOptions } from "@/lib/vae/request/nature.labels";
import { natureFields } from "@/lib/vae/request/nature.schema";

type Props = { params: Promise<{ id: string }> };

const TITLE = "La nature de votre demande";
const own = pageById(getOwnNature, ({ candidacy }) => dossierTitle(TITLE, candidacy));

export const generateMetadata = own.metadata;

export default async function NaturePage(props: Props) {
  const { candidacy, dossier, earlier } = await own.open(props);
  const { nature, precedingReference, natureVersion } = dossier.nature;
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page={TITLE} />
      <PageHeader
        title={TITLE}
        lead={`Vous demandez : ${candidacy.certification.title} (${candidacy.certification.rncpCode}).`}
      />
      <div className="space-y-6">
        {earlier && (
          <Notice title="Vous avez déjà été recevable.">
            <p>
              C’était {earlierText(earlier)}. Si cette recevabilité n’est plus valable, demandez{" "}
              {earlier.isSameVersion
                ? "une prolongation : le référentiel n’a pas changé."
                : "un renouvellement : le référentiel a changé depuis."}
            </p>
          </Notice>
        )}
        <ActionForm
          action={saveNatureAction}
          fields={{ candidacyId: candidacy.id, version: natureVersion }}
          label={TITLE}
        >
          <div className="group/nature space-y-6">
            <RadioGroupField
              name="nature"
              label="Nature de la demande"
              options={natureOptions}
              defaultValue={nature}
              required
            />
            <div className="group-has-[[value=FIRST]:checked]/nature:hidden">
              <TextField
                name="precedingReference"
                label="Date et numéro de la recevabilité antérieure"
                hint="Si ce portail ne la connaît pas. Joignez alors la première demande et sa notification à vos pièces."
                {...constraintsOf(natureFields).precedingReference}
                defaultValue={precedingReference}
              />
            </div>
            <SubmitButton>Enregistrer</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </>
  );
}
