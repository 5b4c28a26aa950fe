import { DraftPage } from "@/components/configuration/standard/draft-page";
import { FactsForm } from "@/components/configuration/standard/facts-form";
import { draftName } from "@/lib/configuration/standard/standard.labels";
import { getOpenDraft } from "@/lib/configuration/standard/standard-draft.queries";
import { standardFactsFields } from "@/lib/configuration/standard/text.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getOpenDraft, ({ document }) => `Enregistrement · ${draftName(document)}`);

export const generateMetadata = opened.metadata;

export default async function StandardFactsPage(props: Props) {
  const draft = await opened.open(props);
  return (
    <DraftPage draft={draft} title="Enregistrement">
      <FactsForm draft={draft} constraints={constraintsOf(standardFactsFields)} />
    </DraftPage>
  );
}
