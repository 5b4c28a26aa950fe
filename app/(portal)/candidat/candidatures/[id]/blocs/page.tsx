import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { AskedBlocksForm } from "@/components/vae/request/asked-blocks-form";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { getOwnAskedBlocks } from "@/lib/vae/dossier/asked-blocks.queries";

type Props = { params: Promise<{ id: string }> };

const TITLE = "Blocs demandés";

const own = pageById(getOwnAskedBlocks, ({ candidacy }) => dossierTitle(TITLE, candidacy));

export const generateMetadata = own.metadata;

export default async function AskedBlocksPage(props: Props) {
  const { candidacy, offer, chosen } = await own.open(props);
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page={TITLE} />
      <PageHeader
        title="Les blocs que vous demandez"
        lead="Ce que vous avez déjà écrit est conservé. Si vous passez du CQP entier à une partie, ou l’inverse, vos déclarations seront à relire."
      />
      <Card title={TITLE}>
        {offer ? (
          <AskedBlocksForm candidacy={candidacy} offer={offer} chosen={chosen} />
        ) : (
          <Notice tone="warning" title="Cette version du CQP ne prend plus de nouvelle demande.">
            <p>Supprimez ce brouillon, puis commencez une nouvelle candidature.</p>
          </Notice>
        )}
      </Card>
    </>
  );
}
