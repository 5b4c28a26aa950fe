import { LongForm } from "@/components/form/long-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { CandidacyView } from "@/lib/candidacies/view";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { optionsOf } from "@/lib/platform/form/options";
import {
  analysisOf,
  type Found,
  findingField,
  foundIn,
  type GapAnalysisView,
} from "@/lib/vae/admissibility/gap-analysis";
import {
  keepGapAnalysis,
  saveGapAnalysisAction,
} from "@/lib/vae/admissibility/gap-analysis.actions";
import {
  examinedLine,
  findingLabels,
  UNEXAMINED,
} from "@/lib/vae/admissibility/gap-analysis.labels";
import type { Declared } from "@/lib/vae/request/experience";
import { declaredBy } from "@/lib/vae/request/experience.labels";
import { competencyName, type SoughtBlock } from "@/lib/vae/sought";

type Props = {
  candidacy: CandidacyView;
  sought: readonly SoughtBlock[];
  analyses: readonly GapAnalysisView[];
  experiences: readonly Declared[];
  text: FieldConstraints;
};

/** What the experience shows of each block, competency by competency: saved while one reads, then the annex of the decision. */
export function GapAnalysisForms({ candidacy, sought, analyses, experiences, text }: Props) {
  return (
    <Card title="Analyse au regard du référentiel" screenOnly>
      {candidacy.blocks.map(({ id, ordinal, label }) => {
        const block = sought.find(({ blockId }) => blockId === id);
        const analysis = analysisOf(analyses, { blockId: id });
        return (
          block && (
            <BlockAnalysis
              key={id}
              candidacyId={candidacy.id}
              name={`bloc ${ordinal}`}
              label={label}
              analysis={analysis}
              found={foundIn(block, analysis)}
              experiences={experiences}
              text={text}
            />
          )
        );
      })}
    </Card>
  );
}

type BlockProps = Pick<Props, "experiences" | "text"> & {
  candidacyId: string;
  name: string;
  label: string;
  analysis: GapAnalysisView;
  found: readonly Found[];
};

function BlockAnalysis(props: BlockProps) {
  const { candidacyId, name, label, analysis, found, experiences, text } = props;
  const { blockId, version } = analysis;
  return (
    <details className="group border-t border-line pt-3">
      <summary className="flex min-h-target items-center gap-2 font-semibold text-brand">
        <Icon name="chevron" className="size-4 group-open:rotate-90" />
        <span className="min-w-0 flex-1">
          {`Analyser le ${name}`}
          <span className="block text-sm font-normal text-soft">{examinedLine(found)}</span>
        </span>
      </summary>
      <div className="pt-3">
        <LongForm
          action={saveGapAnalysisAction}
          saves={keepGapAnalysis}
          fields={{ candidacyId, blockId, version }}
          label={`Analyse du ${name}`}
        >
          {found.map(({ competency, finding }) => (
            <SelectField
              key={competency.id}
              name={findingField(competency.id)}
              label={competencyName(competency)}
              hint={declaredBy(experiences, competency.id)}
              options={optionsOf(findingLabels)}
              empty={UNEXAMINED}
              defaultValue={finding}
              optional=""
            />
          ))}
          <TextAreaField
            name="text"
            label={`Analyse du ${name}`}
            hint={`${label} : ce que l’expérience couvre, ce qui reste à démontrer devant le jury. Le candidat la lit.`}
            {...text}
            defaultValue={analysis.text}
            optional="nécessaire pour déclarer la demande recevable"
          />
          <SubmitButton tone="ghost">Enregistrer l’analyse</SubmitButton>
        </LongForm>
      </div>
    </details>
  );
}
