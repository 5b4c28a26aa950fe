import { SituationPage } from "@/components/vae/validation/situation-page";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { getOwnSituation } from "@/lib/vae/dossier/draft.queries";
import { situationFields } from "@/lib/vae/validation/situation.schema";

type Props = { params: Promise<{ id: string; blockId: string }> };

const situation = pageById(getOwnSituation, ({ candidacy }) =>
  dossierTitle("Situation de travail", candidacy),
);

export const generateMetadata = situation.metadata;

export default async function WorkSituationPage(props: Props) {
  const page = await situation.open(props);
  return <SituationPage page={page} constraints={constraintsOf(situationFields)} />;
}
