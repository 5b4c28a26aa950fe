import { controlClasses } from "@/components/form/field-props";
import { FilterChoices, FilterField } from "@/components/form/filter-fields";
import { SearchFault } from "@/components/form/search-fault";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import {
  type CandidacyFilters,
  handlerFilterLabels,
  routeFilters,
  stateFilterLabels,
  UNPROTECTED,
} from "@/lib/candidacies/lists/filters";
import { STATE_FILTERS } from "@/lib/candidacies/phase";
import { optionsOf } from "@/lib/platform/form/options";
import { routes } from "@/lib/routes";

const states = STATE_FILTERS.map((value) => ({ value, label: stateFilterLabels[value] }));
const ways = [...routeFilters].map(([value, route]) => ({
  value,
  label: shortRouteLabels[route],
}));

/** Filters in the address: a plain form sent by GET, whose empty fields filter nothing. */
export function CandidacyFiltersForm({
  filters: { state, route, q, company, protection, handler, sort },
  companyName,
}: {
  filters: CandidacyFilters;
  /** The name of the company whose candidacies alone are shown. */
  companyName: string | null;
}) {
  return (
    <search>
      <form
        action={routes.secretariatCandidacies()}
        method="get"
        className="no-print mb-6 grid items-end gap-4 rounded-panel border border-line bg-surface p-5 sm:grid-cols-[2fr_2fr_1fr_1fr_auto]"
      >
        <FilterField id="q" label="Nom, numéro ou adresse électronique">
          <input type="search" id="q" name="q" defaultValue={q} className={controlClasses} />
        </FilterField>
        <FilterField id="etat" label="Étape">
          <FilterChoices name="etat" empty="Toutes" options={states} chosen={state} />
        </FilterField>
        <FilterField id="voie" label="Voie">
          <FilterChoices name="voie" empty="Les deux" options={ways} chosen={route} />
        </FilterField>
        <FilterField id="gestionnaire" label="Gestionnaire">
          <FilterChoices
            name="gestionnaire"
            empty="Tous"
            options={optionsOf(handlerFilterLabels)}
            chosen={handler}
          />
        </FilterField>
        <Button tone="ghost" icon="search">
          Chercher
        </Button>
        <div className="sm:col-span-full empty:hidden">
          <SearchFault words={q ?? ""} />
        </div>
        {sort && <input type="hidden" name="tri" value={sort} />}
        {company && <input type="hidden" name="entreprise" value={company} />}
        {protection && <input type="hidden" name="protection" value={protection} />}
        {protection === UNPROTECTED && (
          <p className="text-sm text-muted sm:col-span-full">
            Seulement celles que rien ne protège après la fin de l’enregistrement.{" "}
            <Link href={routes.secretariatCandidacies()}>Toutes les candidatures</Link>
          </p>
        )}
        {company && (
          <p className="text-sm text-muted sm:col-span-full">
            Seulement {companyName ?? "une entreprise"}.{" "}
            <Link href={routes.secretariatCandidacies()}>Toutes les candidatures</Link>
          </p>
        )}
      </form>
    </search>
  );
}
