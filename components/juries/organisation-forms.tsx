import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { FieldPair } from "@/components/form/field-pair";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormConstraints } from "@/lib/actions/constraints";
import { sideLabels } from "@/lib/juries/jury-session.labels";
import {
  changeOrganisationPeriodAction,
  enrolOrganisationAction,
} from "@/lib/juries/organisation.actions";
import { addSeatAction, changeSeatPeriodAction } from "@/lib/juries/seat.actions";

type Period = { startsOn: string; endsOn: string | null };

const sides = (["EMPLOYEES", "EMPLOYERS"] as const).map((value) => ({
  value,
  label: sideLabels[value],
}));

function PeriodFields({ startsOn, endsOn }: Partial<Period>) {
  return (
    <FieldPair>
      <DateField name="startsOn" label="Depuis le" required defaultValue={startsOn} />
      <DateField
        name="endsOn"
        label="Jusqu’au"
        hint="Vide tant qu’aucune fin n’est connue."
        defaultValue={endsOn}
      />
    </FieldPair>
  );
}

export function EnrolOrganisationForm({
  constraints,
}: {
  constraints: FormConstraints<"name" | "acronym" | "source">;
}) {
  return (
    <ActionForm action={enrolOrganisationAction} label="Ajouter une organisation">
      <RadioGroupField name="side" label="Collège" required options={sides} />
      <TextField name="name" label="Nom" {...constraints.name} />
      <TextField name="acronym" label="Sigle" {...constraints.acronym} />
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

export function OrganisationPeriodForm({
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

export function SeatForm({
  organisationId,
  constraints,
}: {
  organisationId: string;
  constraints: FormConstraints<"label">;
}) {
  return (
    <ConfirmBlock
      action={addSeatAction}
      fields={{ organisationId }}
      label="Ajouter un siège"
      confirm="Ajouter ce siège"
      tone="primary"
      consequence={
        <p>
          Chaque organisation syndicale représentative a un siège ; les employeurs en ont autant,
          ensemble.
        </p>
      }
    >
      <TextField
        name="label"
        label="Nom du siège"
        hint="Par exemple « Siège 1 »."
        {...constraints.label}
      />
      <PeriodFields />
    </ConfirmBlock>
  );
}

type OfSeat = Period & { id: string; version: number };

export function SeatPeriodForm({ id: seatId, version, startsOn, endsOn }: OfSeat) {
  return (
    <ConfirmBlock
      action={changeSeatPeriodAction}
      fields={{ seatId, version }}
      label="Modifier les dates du siège"
      confirm="Enregistrer les dates"
      tone="primary"
      consequence={<p>Un siège fermé n’est plus compté dans la parité.</p>}
    >
      <PeriodFields startsOn={startsOn} endsOn={endsOn} />
    </ConfirmBlock>
  );
}
