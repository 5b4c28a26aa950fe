import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import {
  changeOrganisationPeriodAction,
  enrolOrganisationAction,
} from "@/lib/juries/institution/organisation.actions";
import { sideLabels } from "@/lib/jury-sessions/jury-session.labels";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { PeriodFields } from "./period-fields";

type Period = { startsOn: string; endsOn: string | null };

const sides = (["EMPLOYEES", "EMPLOYERS"] as const).map((value) => ({
  value,
  label: sideLabels[value],
}));

export function EnrolOrganisationForm({
  constraints,
}: {
  constraints: FormConstraints<"name" | "acronym" | "source">;
}) {
  return (
    <ActionForm action={enrolOrganisationAction} label="Ajouter une organisation">
      <RadioGroupField name="side" label="Collège" required options={sides} />
      <TextField name="name" label="Nom" {...constraints.name} />
      <TextField
        name="acronym"
        label="Sigle"
        hint="Ou, sans sigle, le nom court de l’organisation."
        {...constraints.acronym}
      />
      <TextField
        name="source"
        label="Source"
        hint="Par exemple un arrêté de représentativité et sa date."
        {...constraints.source}
      />
      <PeriodFields />
      <SubmitButton>Ajouter l’organisation</SubmitButton>
    </ActionForm>
  );
}

type OfOrganisation = Period & {
  id: string;
  version: number;
  source: string;
  constraints: FormConstraints<"source">;
};

export function ChangeOrganisationPeriodForm({
  id,
  version,
  source,
  constraints,
  ...period
}: OfOrganisation) {
  return (
    <ConfirmBlock
      action={changeOrganisationPeriodAction}
      fields={{ id, version }}
      label="Modifier la validité"
      confirm="Enregistrer la validité"
      tone="primary"
      consequence={
        <p>
          Les sessions à venir sont vérifiées avec ces dates. Celles dont le procès-verbal est signé
          ne changent pas.
        </p>
      }
    >
      <PeriodFields {...period} />
      <TextField name="source" label="Source" defaultValue={source} {...constraints.source} />
    </ConfirmBlock>
  );
}
