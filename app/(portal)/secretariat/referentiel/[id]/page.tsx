import { ComparisonCard, FactCards } from "@/components/configuration/standard/draft-cards";
import { AddItemForm } from "@/components/configuration/standard/item-forms";
import { ItemRows } from "@/components/configuration/standard/item-rows";
import { PublicationCard } from "@/components/configuration/standard/publication-card";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { draftName } from "@/lib/configuration/standard/standard.labels";
import { getStandardDraft } from "@/lib/configuration/standard/standard-draft.queries";
import { standardItemFields } from "@/lib/configuration/standard/text.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getStandardDraft, ({ document }) => `${draftName(document)} · Référentiel`);

export const generateMetadata = opened.metadata;

export default async function StandardDraftPage(props: Props) {
  const draft = await opened.open(props);
  const isOpen = !draft.proposal;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Référentiel", href: routes.secretariatStandard },
          { label: draftName(draft.document) },
        ]}
      />
      <PageHeader
        eyebrow="Référentiel en préparation"
        title={draftName(draft.document)}
        lead={`Commencé par ${draft.createdBy}. Rien ne l’utilise avant sa publication.`}
      />
      <div className="space-y-6">
        <PublicationCard {...draft} />
        <ComparisonCard {...draft} />
        <FactCards {...draft} />
        <Card title="Blocs de compétences">
          <ItemRows
            draft={draft}
            label="Blocs de compétences"
            items={draft.document.blocks}
            isOpen={isOpen}
          />
          {isOpen && (
            <AddItemForm
              draft={draft}
              parentId=""
              level="block"
              options={[]}
              constraints={constraintsOf(standardItemFields)}
            />
          )}
        </Card>
      </div>
    </>
  );
}
