import { ComparisonCards } from "@/components/configuration/standard/comparison";
import { DraftPage } from "@/components/configuration/standard/draft-page";
import { ButtonLink } from "@/components/ui/button";
import { draftName } from "@/lib/configuration/standard/standard.labels";
import { getStandardComparison } from "@/lib/configuration/standard/standard-draft.queries";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string; versionId: string }> };

const opened = pageById(
  getStandardComparison,
  ({ draft, other }) => `${draftName(draft.document)} comparé à ${other.name}`,
);

export const generateMetadata = opened.metadata;

export default async function StandardComparisonPage(props: Props) {
  const { draft, other, ...comparison } = await opened.open(props);
  return (
    <DraftPage
      draft={draft}
      title={`Comparé à ${other.name}`}
      lead="Un texte est le même quand son code et ceux de ce qui le contient sont les mêmes. L’ordre des textes n’est pas comparé."
    >
      <ComparisonCards {...comparison} />
      <ButtonLink href={routes.standardDraft(draft.id)} tone="ghost">
        Revenir à la version en préparation
      </ButtonLink>
    </DraftPage>
  );
}
