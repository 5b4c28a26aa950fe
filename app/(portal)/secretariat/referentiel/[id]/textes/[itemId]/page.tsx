import { DraftPage } from "@/components/configuration/standard/draft-page";
import { AddItemForm, EditItemForm } from "@/components/configuration/standard/item-forms";
import { ItemRows, ItemText } from "@/components/configuration/standard/item-rows";
import { Card } from "@/components/ui/card";
import { itemLabels, partTitles } from "@/lib/configuration/standard/standard.labels";
import { getStandardItem } from "@/lib/configuration/standard/standard-draft.queries";
import { standardItemFields } from "@/lib/configuration/standard/text.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string; itemId: string }> };

const opened = pageById(
  getStandardItem,
  ({ level, item }) => `${itemLabels[level]} ${item.code} · Référentiel`,
);

export const generateMetadata = opened.metadata;

export default async function StandardItemPage(props: Props) {
  const { draft, item, level, below, parents } = await opened.open(props);
  const { options } = parents[0] ?? item;
  const isOpen = !draft.proposal;
  const constraints = constraintsOf(standardItemFields);
  return (
    <DraftPage
      draft={draft}
      title={`${itemLabels[level]} ${item.code}`}
      between={parents.map(({ id, code }) => ({
        label: code,
        href: routes.standardItem(draft.id, id),
      }))}
    >
      <Card title="Texte">
        {isOpen ? (
          <EditItemForm {...{ draft, item, level, options, constraints }} />
        ) : (
          <ItemText {...item} />
        )}
      </Card>
      {below && (
        <Card title={partTitles[below]}>
          <ItemRows draft={draft} label={partTitles[below]} items={item.items} isOpen={isOpen} />
          {isOpen && (
            <AddItemForm {...{ draft, options, constraints }} parentId={item.id} level={below} />
          )}
        </Card>
      )}
    </DraftPage>
  );
}
