import { notFound, redirect } from "next/navigation";
import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/ui/page-header";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { CandidacyCrumbs } from "@/components/vae/candidacy-crumbs";
import { constraintsOf } from "@/lib/actions/constraints";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { getOwnEdition } from "@/lib/vae/draft.queries";
import { SITUATION_PARTS } from "@/lib/vae/validation-file";
import { saveSituationAction } from "@/lib/vae/validation-file.actions";
import { situationLabels } from "@/lib/vae/validation-file.labels";
import { situationFields } from "@/lib/vae/validation-file.schema";

type Props = { params: Promise<{ id: string; blockId: string }> };

export const generateMetadata = ({ params }: Props) =>
  candidacyTitle("Situation de travail", params);

export default async function WorkSituationPage({ params }: Props) {
  const { id, blockId } = await params;
  const page = await getOwnEdition(await requireActor(), id, clock.now());
  if (page === "ELSEWHERE") redirect(routes.candidateCandidacy(id));
  const block = page?.candidacy.blocks.find((one) => one.id === blockId);
  if (!page || !block) notFound();
  const situation = page.edition.situations.find((one) => one.blockId === blockId);
  const constraints = constraintsOf(situationFields);
  return (
    <>
      <CandidacyCrumbs
        candidacy={page.candidacy}
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
          fields={{ candidacyId: id, blockId, version: situation?.version ?? 0 }}
          label="Situation de travail"
        >
          <TextField
            name="title"
            {...situationLabels.title}
            {...constraints.title}
            defaultValue={situation?.title}
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
              defaultValue={situation?.[part]}
            />
          ))}
          <SubmitButton>Enregistrer</SubmitButton>
        </LongForm>
      </div>
    </>
  );
}
