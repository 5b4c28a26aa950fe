import { ExplainedClocks } from "@/components/candidacies/explained-clocks";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { explainOwnClocks } from "@/lib/candidacies/clocks/explained.queries";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(explainOwnClocks, ({ candidacy }) => dossierTitle("Délais", candidacy));

export const generateMetadata = opened.metadata;

export default async function OwnClocksPage(props: Props) {
  const { candidacy, ...explained } = await opened.open(props);
  const { id, number } = candidacy;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Mes candidatures", href: routes.candidateHome },
          { label: number ?? "En préparation", href: routes.candidateCandidacy(id) },
          { label: "Délais" },
        ]}
      />
      <PageHeader
        eyebrow={number ?? "En préparation"}
        title="Les délais de votre candidature"
        lead="D’où vient chaque date, et ce qui se passe ensuite."
      />
      <ExplainedClocks {...explained} />
    </>
  );
}
