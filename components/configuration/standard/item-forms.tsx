import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import type { BlockOption } from "@/lib/certifications/block-option";
import type { ItemLevel, StandardItem } from "@/lib/certifications/standard-document";
import { itemTexts } from "@/lib/configuration/standard/fields";
import { addLabels } from "@/lib/configuration/standard/standard.labels";
import {
  addStandardItemAction,
  editStandardItemAction,
} from "@/lib/configuration/standard/text.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";

export type ItemConstraints = FormConstraints<"code" | "label" | "option" | "options">;
type Fields = {
  level: ItemLevel;
  /** Of its block. */
  options: readonly BlockOption[];
  constraints: ItemConstraints;
  item?: StandardItem;
};
type Draft = { id: string; version: number };

export function EditItemForm({
  draft,
  item,
  ...fields
}: Fields & { draft: Draft; item: StandardItem }) {
  return (
    <ActionForm
      action={editStandardItemAction}
      fields={{ id: draft.id, version: draft.version, itemId: item.id }}
      label="Modifier ce texte"
    >
      <ItemFields item={item} {...fields} />
      <SubmitButton>Enregistrer</SubmitButton>
    </ActionForm>
  );
}

export function AddItemForm({
  draft,
  parentId,
  ...fields
}: Fields & { draft: Draft; parentId: string }) {
  return (
    <ConfirmBlock
      action={addStandardItemAction}
      fields={{ id: draft.id, version: draft.version, parentId }}
      label={addLabels[fields.level]}
      tone="primary"
      consequence={<p>Après les autres.</p>}
    >
      <ItemFields {...fields} />
    </ConfirmBlock>
  );
}

const codeHints: Record<ItemLevel, string> = {
  block: "Ce qui suit le code de l’enregistrement\u00a0: BC01, BC02…",
  activity: "Par exemple A1.",
  competency: "Par exemple C1.2.",
  criterion: "Par exemple C1.2.K1.",
};

function ItemFields({ level, options, constraints, item }: Fields) {
  const texts = item && itemTexts(item);
  const hasOption = (level === "activity" || level === "competency") && options.length > 0;
  return (
    <>
      <TextField
        name="code"
        label="Code"
        hint={codeHints[level]}
        defaultValue={texts?.code}
        {...constraints.code}
      />
      <TextAreaField
        name="label"
        label="Texte"
        rows={3}
        defaultValue={texts?.label}
        {...constraints.label}
      />
      {hasOption && (
        <SelectField
          name="option"
          label="Option"
          hint="Une compétence d’une option ne compte que pour qui la choisit."
          empty="De toutes les options"
          options={options.map(({ code, label }) => ({ value: code, label }))}
          defaultValue={texts?.option}
        />
      )}
      {level === "block" && (
        <TextAreaField
          name="options"
          label="Options"
          hint="Une par ligne&nbsp;: code&nbsp;; libellé, suivi de «&nbsp;; provisoire&nbsp;» s’il n’est pas officiel. Vide si le bloc n’en a pas."
          rows={3}
          defaultValue={texts?.options}
          {...constraints.options}
        />
      )}
      <CheckboxField
        name="provisional"
        label="Provisoire"
        hint="Ce texte n’est pas celui du répertoire ou de la branche&nbsp;: il est marqué «&nbsp;provisoire&nbsp;» partout."
        defaultChecked={item?.provisional ?? false}
      />
    </>
  );
}
