import { DraftPage } from "@/components/configuration/standard/draft-page";
import { RuleForm } from "@/components/configuration/standard/rule-form";
import { draftName } from "@/lib/configuration/standard/standard.labels";
import { getOpenDraft } from "@/lib/configuration/standard/standard-draft.queries";
import { awardRuleFields } from "@/lib/configuration/standard/text.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(
  getOpenDraft,
  ({ document }) => `Règle d’obtention · ${draftName(document)}`,
);

export const generateMetadata = opened.metadata;

export default async function AwardRulePage(props: Props) {
  const draft = await opened.open(props);
  return (
    <DraftPage draft={draft} title="Règle d’obtention">
      <RuleForm draft={draft} constraints={constraintsOf(awardRuleFields)} />
    </DraftPage>
  );
}
