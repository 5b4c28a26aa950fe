import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import {
  type CandidacyFilters,
  routeFilters,
  stateFilters,
} from "@/lib/candidacies/candidacy-filters";
import { routes } from "@/lib/routes";

const states = Object.entries(stateFilters).map(([value, { label }]) => ({ value, label }));
const ways = Object.entries(routeFilters).map(([value, route]) => ({
  value,
  label: shortRouteLabels[route],
}));

/** Filters in the address: a plain form sent by GET. */
export function CandidacyFiltersForm({
  filters: { etat, voie, q },
}: {
  filters: CandidacyFilters;
}) {
  return (
    <search>
      <form
        action={routes.secretariatCandidacies()}
        method="get"
        className="mb-6 grid items-end gap-4 rounded-panel border border-line bg-surface p-5 sm:grid-cols-[2fr_2fr_1fr_auto]"
      >
        <TextField
          name="q"
          label="Nom, numéro ou adresse"
          defaultValue={q}
          maxLength={100}
          required={false}
        />
        <SelectField
          name="etat"
          label="Étape"
          options={states}
          defaultValue={etat}
          empty="Toutes"
        />
        <SelectField name="voie" label="Voie" options={ways} defaultValue={voie} empty="Les deux" />
        <Button tone="ghost" icon="search">
          Chercher
        </Button>
      </form>
    </search>
  );
}
