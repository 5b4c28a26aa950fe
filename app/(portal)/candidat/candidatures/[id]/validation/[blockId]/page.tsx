import { PageHeader } from "@/components/ui/page-header";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { SituationForm } from "@/components/vae/validation/situation-form";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";
import { getOwnSituation } from "@/lib/vae/dossier/draft.queries";
import { soughtIn } from "@/lib/vae/validation/coverage";
import { situationFields } from "@/lib/vae/validation/validation-file.schema";

type Props = { params: Promise<{ id: string; blockId: string }> };

const situation = pageById(getOwnSituation, ({ candidacy }) =>
  dossierTitle("Situation de travail", candidacy),
);

export const generateMetadata = situation.metadata;

export default async function WorkSituationPage(props: Props) {
  const { candidacy, dossier, block, written } = await situation.open(props);
  const { id } = candidacy;
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        page={`Situation du bloc ${block.ordinal}`}
        under={{ label: "Dossier de validation", href: routes.validationFile(id) }}
      />
      <PageHeader
        eyebrow={`Bloc ${block.ordinal} · ${block.code}`}
        title="Une situation de travail"
        lead={block.label}
      />
      <div className="space-y-6">
        {block.provisional && <ProvisionalNote subject="l’intitulé de ce bloc" />}
        <SituationForm
          candidacyId={id}
          blockId={block.id}
          written={written}
          competencies={soughtIn(dossier.sought, block.id)}
          elsewhere={[]}
          files={[...dossier.proofs, ...dossier.annexes]}
          constraints={constraintsOf(situationFields)}
        />
      </div>
    </>
  );
}
