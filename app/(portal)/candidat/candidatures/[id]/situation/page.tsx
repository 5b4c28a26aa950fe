import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { CurrentSituationForm } from "@/components/vae/request/current-situation-form";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { getOwnCurrentSituation } from "@/lib/vae/dossier/draft.queries";
import { currentSituationFields } from "@/lib/vae/request/current-situation.schema";

type Props = { params: Promise<{ id: string }> };

const own = pageById(getOwnCurrentSituation, ({ candidacy }) =>
  dossierTitle("Votre situation", candidacy),
);

export const generateMetadata = own.metadata;

export default async function CurrentSituationPage(props: Props) {
  const { candidacy, dossier, accommodation } = await own.open(props);
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Votre situation" />
      <PageHeader
        title="Votre situation"
        lead="Le formulaire officiel la demande ; elle ne change rien à l’examen de votre demande."
      />
      <CurrentSituationForm
        candidacyId={candidacy.id}
        situation={dossier.situation}
        accommodation={accommodation}
        constraints={constraintsOf(currentSituationFields)}
      />
    </>
  );
}
