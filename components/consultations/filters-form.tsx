import { controlClasses } from "@/components/form/field-props";
import { FilterField } from "@/components/form/filter-fields";
import { WhoWhenSearch } from "@/components/form/who-when-search";
import { routes } from "@/lib/routes";

type Props = { par: string; dossier: string; du: string; au: string };

export const ConsultationFiltersForm = ({ dossier, ...search }: Props) => (
  <WhoWhenSearch action={routes.consultations} {...search}>
    <FilterField id="dossier" label="Numéro du dossier">
      <input
        type="search"
        id="dossier"
        name="dossier"
        defaultValue={dossier}
        className={controlClasses}
      />
    </FilterField>
  </WhoWhenSearch>
);
