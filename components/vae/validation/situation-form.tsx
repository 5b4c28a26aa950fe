import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Link } from "@/components/ui/link";
import type { FileView } from "@/lib/candidacies/view";
import { fileName } from "@/lib/documents/file-name";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { routes } from "@/lib/routes";
import type { SoughtCompetency } from "@/lib/vae/sought";
import {
  isAdvised,
  SITUATION_PARTS,
  type SituationPart,
  type WorkSituationView,
} from "@/lib/vae/validation/situation";
import { keepSituation, saveSituationAction } from "@/lib/vae/validation/situation.actions";
import { situationLabels } from "@/lib/vae/validation/situation.labels";
import { situationHelp } from "@/lib/vae/validation/writing-help";
import { Anonymity } from "./anonymity";
import { SoughtCompetencies } from "./sought-competencies";
import { WritingAid } from "./writing-aid";

type Props = {
  candidacyId: string;
  blockId: string;
  situationId: string;
  written: WorkSituationView | undefined;
  competencies: readonly SoughtCompetency[];
  /** What other situations of the block show. */
  elsewhere: readonly string[];
  /** What may prove it. */
  files: readonly FileView[];
  constraints: FormConstraints<SituationPart>;
};

/** A work situation, with what the jury looks for in its block in view beside it. */
export function SituationForm(props: Props) {
  const { candidacyId, blockId, situationId, written, competencies, elsewhere } = props;
  return (
    <LongForm
      action={saveSituationAction}
      saves={keepSituation}
      fields={{ candidacyId, blockId, id: situationId, version: written?.version ?? 0 }}
      label="Situation de travail"
    >
      {competencies.length === 0 ? (
        <Parts {...props} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)] lg:gap-8">
          <SoughtCompetencies
            competencies={competencies}
            shown={written?.competencyIds ?? []}
            elsewhere={elsewhere}
          />
          <Parts {...props} />
        </div>
      )}
    </LongForm>
  );
}

function Parts({ candidacyId, written, files, constraints }: Props) {
  return (
    <div className="space-y-6">
      <Anonymity />
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
          optional={isAdvised(part) ? "conseillé" : "à remplir avant le dépôt"}
          rows={rowsOf(part)}
          defaultValue={written?.[part]}
          help={
            <WritingAid
              name={part}
              label={situationLabels[part].label}
              standing={written?.[part] ?? ""}
              help={situationHelp[part]}
            />
          }
        />
      ))}
      {files.length > 0 ? (
        <CheckboxGroupField
          name="proofs[]"
          label="Ce qui le prouve"
          hint="Parmi vos justificatifs et vos annexes."
          options={files.map((file) => ({
            value: file.id,
            label: fileName(file.originalName, file.mime),
          }))}
          defaultValue={written?.proofIds}
        />
      ) : (
        <p className="text-sm text-soft">
          Un document illustre cette situation&nbsp;?{" "}
          <Link href={routes.validationAnnexes(candidacyId)}>Joignez-le en annexe</Link>, puis
          cochez-le ici.
        </p>
      )}
      <SubmitButton>Enregistrer</SubmitButton>
    </div>
  );
}

function rowsOf(part: SituationPart): number {
  if (part === "actions") return 10;
  return isAdvised(part) ? 3 : 6;
}
