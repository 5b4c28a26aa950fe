import { DayInput } from "@/components/form/day-input";
import { controlClasses } from "@/components/form/field-props";
import { FilterField } from "@/components/form/filter-fields";
import { SearchFault } from "@/components/form/search-fault";
import { Button } from "@/components/ui/button";
import { formatTypedDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { par: string; dossier: string; du: string; au: string };

/** Who, what and when, in the address: empty fields narrow nothing. */
export function ConsultationFiltersForm({ par, dossier, du, au }: Props) {
  return (
    <search>
      <form
        action={routes.consultations}
        method="get"
        className="no-print mb-6 grid items-start gap-4 rounded-panel border border-line bg-surface p-5 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_2fr_2fr_auto]"
      >
        <FilterField id="par" label="Par (nom ou adresse)">
          <input type="search" id="par" name="par" defaultValue={par} className={controlClasses} />
        </FilterField>
        <FilterField id="dossier" label="Numéro du dossier">
          <input
            type="search"
            id="dossier"
            name="dossier"
            defaultValue={dossier}
            className={controlClasses}
          />
        </FilterField>
        <FilterField id="du" label="Du">
          <DayInput
            id="du"
            name="du"
            label="Du"
            defaultValue={formatTypedDay(du)}
            placeholder="JJ/MM/AAAA"
          />
        </FilterField>
        <FilterField id="au" label="Au">
          <DayInput
            id="au"
            name="au"
            label="Au"
            defaultValue={formatTypedDay(au)}
            placeholder="JJ/MM/AAAA"
          />
        </FilterField>
        <div className="sm:pt-8">
          <Button tone="ghost" icon="search">
            Chercher
          </Button>
        </div>
        <div className="sm:col-span-full empty:hidden">
          <SearchFault words={par} />
        </div>
      </form>
    </search>
  );
}
