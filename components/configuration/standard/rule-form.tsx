import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { ruleFields } from "@/lib/configuration/standard/fields";
import { saveAwardRuleAction } from "@/lib/configuration/standard/text.actions";
import type { StandardDraftPage } from "@/lib/configuration/standard/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";

type Props = {
  draft: StandardDraftPage;
  constraints: FormConstraints<"atLeast" | "awardRuleSource">;
};

/** The rule of award in words: the blocks that are required, and how many of those that may be chosen (R4). */
export function RuleForm({ draft: { id, version, document }, constraints }: Props) {
  const rule = ruleFields(document);
  const options = document.blocks.map(({ code, label }) => ({
    value: code,
    label: code,
    hint: label,
  }));
  return (
    <ActionForm action={saveAwardRuleAction} fields={{ id, version }} label="Règle d’obtention">
      <CheckboxGroupField
        name="required[]"
        label="Blocs obligatoires"
        hint="Tous doivent être validés."
        optional="peut attendre"
        options={options}
        defaultValue={rule.required}
      />
      <CheckboxGroupField
        name="choice[]"
        label="Blocs au choix"
        hint="Aucun, si tous les blocs sont obligatoires."
        options={options}
        defaultValue={rule.choice}
      />
      <TextField
        name="atLeast"
        label="Nombre de blocs à valider au choix, au moins"
        inputMode="numeric"
        defaultValue={rule.atLeast}
        {...constraints.atLeast}
        optional="si des blocs sont au choix"
      />
      <TextField
        name="awardRuleSource"
        label="Source de la règle"
        hint="Par exemple la fiche du répertoire, ou une décision de la CPNFPE."
        defaultValue={rule.awardRuleSource}
        {...constraints.awardRuleSource}
        optional="peut attendre"
      />
      <SubmitButton>Enregistrer la règle</SubmitButton>
    </ActionForm>
  );
}
