import { DateField } from "@/components/form/date-field";
import { FieldPair } from "@/components/form/field-pair";

type Period = { startsOn: string; endsOn: string | null };

/** From a day to a day; an empty end means that it still runs. */
export function PeriodFields({ startsOn, endsOn }: Partial<Period>) {
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
