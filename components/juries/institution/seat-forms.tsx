import { ConfirmBlock } from "@/components/form/confirm-block";
import { TextField } from "@/components/form/text-field";
import { addSeatAction, changeSeatPeriodAction } from "@/lib/juries/institution/seat.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { PeriodFields } from "./period-fields";

type Period = { startsOn: string; endsOn: string | null };

export function AddSeatForm({
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

type OfSeat = Period & { id: string; label: string; version: number };

export function ChangeSeatPeriodForm({ id: seatId, label, version, startsOn, endsOn }: OfSeat) {
  return (
    <ConfirmBlock
      action={changeSeatPeriodAction}
      fields={{ seatId, version }}
      label="Modifier les dates du siège"
      of={label}
      confirm="Enregistrer les dates"
      tone="primary"
      consequence={<p>Un siège fermé n’est plus compté dans la parité.</p>}
    >
      <PeriodFields startsOn={startsOn} endsOn={endsOn} />
    </ConfirmBlock>
  );
}
