import { ExplainedClocks } from "@/components/candidacies/explained-clocks";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { explainClocks } from "@/lib/candidacies/clocks/explained.queries";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(explainClocks, ({ candidacy }) => dossierTitle("Délais", candidacy));

export const generateMetadata = opened.metadata;

export default async function ClocksPage(props: Props) {
  const { candidacy, ...explained } = await opened.open(props);
  const { id, candidateName } = candidacy;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidatures", href: routes.secretariatCandidacies() },
          { label: candidateName, href: routes.secretariatCandidacy(id) },
          { label: "Délais" },
        ]}
      />
      <PageHeader
        eyebrow={candidateName}
        title="Les délais du dossier"
        lead="D’où vient chaque date, et ce qui se passe ensuite."
        actions={
          <ButtonLink href={routes.deadlines} tone="ghost">
            Calculer un autre délai
          </ButtonLink>
        }
      />
      <ExplainedClocks {...explained} />
    </>
  );
}
