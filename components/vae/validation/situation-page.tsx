import { PageHeader } from "@/components/ui/page-header";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import type { BlockView, CandidacyView } from "@/lib/candidacies/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { routes } from "@/lib/routes";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";
import { soughtIn } from "@/lib/vae/sought";
import { firstSituationId } from "@/lib/vae/validation/first-situation";
import { remarkOn } from "@/lib/vae/validation/remark";
import type { SituationPart, WorkSituationView } from "@/lib/vae/validation/situation";
import { situationName } from "@/lib/vae/validation/situation.labels";
import type { ValidationEdition } from "@/lib/vae/validation/validation-file";
import { PartRemark } from "./part-remark";
import { SituationActs } from "./situation-acts";
import { SituationForm } from "./situation-form";
import { SituationLinks } from "./situation-links";

type Props = {
  page: {
    candidacy: CandidacyView;
    dossier: VaeDossier;
    edition: ValidationEdition;
    block: BlockView;
    /** Those of the block, in their order. */
    own: readonly WorkSituationView[];
    written: WorkSituationView | undefined;
    mayAdd: boolean;
  };
  constraints: FormConstraints<SituationPart>;
};

/** One work situation of a block to write, beside what the jury looks for there. */
export function SituationPage({ page, constraints }: Props) {
  const { candidacy, dossier, edition, block, own, written, mayAdd } = page;
  const { id } = candidacy;
  const rank = written ? own.indexOf(written) + 1 : 1;
  const name = situationName({ block, rank, count: own.length });
  const others = own.filter((one) => one.id !== written?.id);
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        page={name}
        under={{ label: "Dossier de validation", href: routes.validationFile(id) }}
      />
      <PageHeader
        eyebrow={`Bloc ${block.ordinal} · ${block.code}`}
        title={own.length > 1 ? `Situation de travail ${rank}` : "Une situation de travail"}
        lead={block.label}
      />
      <div className="space-y-6">
        <SituationLinks candidacyId={id} own={own} written={written} />
        <PartRemark>{remarkOn(candidacy.remarks, written)}</PartRemark>
        {block.provisional && <ProvisionalNote subject="l’intitulé de ce bloc" />}
        <SituationForm
          situationId={written?.id ?? firstSituationId(edition.id, block.id)}
          candidacyId={id}
          blockId={block.id}
          written={written}
          competencies={soughtIn(dossier.sought, block.id)}
          elsewhere={others.flatMap(({ competencyIds }) => competencyIds)}
          files={[...dossier.proofs, ...dossier.annexes]}
          constraints={constraints}
        />
        {written && (
          <SituationActs
            candidacyId={id}
            situation={written}
            name={name}
            {...{ isFirst: rank === 1, isLast: rank === own.length, mayAdd }}
          />
        )}
      </div>
    </>
  );
}
