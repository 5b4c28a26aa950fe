import { ActionForm } from "@/components/form/action-form";
import { FieldPair } from "@/components/form/field-pair";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { registerCompanyAction } from "@/lib/companies/company.actions";
import { idccLabels } from "@/lib/companies/company.labels";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";

type Props = {
  constraints: FormConstraints<"name" | "siret" | "city" | "managerName" | "managerEmail">;
};
const conventions = Object.entries(idccLabels).map(([value, label]) => ({ value, label }));

/** Enters a company and invites its first manager. */
export function RegisterCompanyForm({ constraints }: Props) {
  return (
    <ActionForm action={registerCompanyAction} label="Enregistrer une entreprise">
      <TextField name="name" label="Nom de l’entreprise" {...constraints.name} autoComplete="off" />
      <TextField
        name="siret"
        label="SIRET"
        hint="14 chiffres, avec ou sans espaces."
        {...constraints.siret}
        required
        inputMode="numeric"
        autoComplete="off"
      />
      <RadioGroupField name="idcc" label="Convention collective" options={conventions} required />
      <TextField name="city" label="Commune" {...constraints.city} autoComplete="off" />
      <FieldPair>
        <TextField
          name="managerName"
          label="Prénom et nom de la personne responsable"
          {...constraints.managerName}
          autoComplete="off"
        />
        <TextField
          name="managerEmail"
          label="Son adresse électronique"
          hint="Elle recevra son accès à cette adresse."
          {...constraints.managerEmail}
          type="email"
          autoComplete="off"
        />
      </FieldPair>
      <SubmitButton>Enregistrer et inviter</SubmitButton>
    </ActionForm>
  );
}
