import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/ui/page-header";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";
import { getOwnSituation } from "@/lib/vae/dossier/draft.queries";
import { SITUATION_PARTS } from "@/lib/vae/validation/validation-file";
import { keepSituation, saveSituationAction } from "@/lib/vae/validation/validation-file.actions";
import { situationLabels } from "@/lib/vae/validation/validation-file.labels";
import { situationFields } from "@/lib/vae/validation/validation-file.schema";

type Props = { params: Promise<{ id: string; blockId: string }> };

const situation = pageById(getOwnSituation, ({ candidacy }) =>
  dossierTitle("Situation de travail", candidacy),
);

export const generateMetadata = situation.metadata;

export default async function WorkSituationPage(props: Props) {
  const { candidacy, block, written } = await situation.open(props);
  const { id } = candidacy;
  const constraints = constraintsOf(situationFields);
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        page={`Situation du bloc ${block.ordinal}`}
        under={{ label: "Dossier de validation", href: routes.validationFile(id) }}
      />
      <PageHeader
        eyebrow={`Bloc ${block.ordinal} · ${block.code}`}
        title="Une situation de travail"
        lead={block.label}
      />
      <div className="space-y-6">
        {block.provisional && <ProvisionalNote subject="l’intitulé de ce bloc" />}
        <LongForm
          action={saveSituationAction}
          saves={keepSituation}
          fields={{ candidacyId: id, blockId: block.id, version: written?.version ?? 0 }}
          label="Situation de travail"
        >
          <TextField
            name="title"
            {...situationLabels.title}
            {...constraints.title}
            defaultValue={written?.title}
          />
          {SITUATION_PARTS.filter((part) => part !== "title").map((part) => (
            <TextAreaField
              key={part}
              name={part}
              {...situationLabels[part]}
              {...constraints[part]}
              required={false}
              optional="à remplir avant le dépôt"
              rows={part === "actions" ? 10 : 6}
              defaultValue={written?.[part]}
            />
          ))}
          <SubmitButton>Enregistrer</SubmitButton>
        </LongForm>
      </div>
    </>
  );
}
