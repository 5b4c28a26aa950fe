import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import {
  importStandardAction,
  startStandardAction,
} from "@/lib/configuration/standard/standard-draft.actions";
import type { PublishedName } from "@/lib/configuration/standard/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { ImportContentField } from "./import-content-field";

export function StartForm({ published }: { published: readonly PublishedName[] }) {
  return (
    <ActionForm action={startStandardAction} label="Partir d’une version">
      <SelectField
        name="copyOf"
        label="Version à recopier"
        empty="Aucune : partir de zéro"
        options={published.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SubmitButton tone="ghost">Commencer la version</SubmitButton>
    </ActionForm>
  );
}

export type ImportConstraints = FormConstraints<"content" | "rncpCode">;

export function ImportForm({ constraints }: { constraints: ImportConstraints }) {
  return (
    <ActionForm action={importStandardAction} label="Reprendre un fichier">
      <ImportContentField {...constraints.content} />
      <TextField
        name="rncpCode"
        label="Code de la fiche"
        hint="Seulement si le fichier en contient plusieurs, par exemple RNCP41351."
        {...constraints.rncpCode}
      />
      <SubmitButton>Reprendre le texte</SubmitButton>
    </ActionForm>
  );
}
