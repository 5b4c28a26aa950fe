import { FilterChoices, FilterField } from "@/components/form/filter-fields";
import { WhoWhenSearch } from "@/components/form/who-when-search";
import { subjectChoices } from "@/lib/audit/action.labels";
import { routes } from "@/lib/routes";

type Props = { par: string; objet?: string | undefined; du: string; au: string };

export const JournalFiltersForm = ({ objet, ...search }: Props) => (
  <WhoWhenSearch action={routes.auditLog} {...search}>
    <FilterField id="objet" label="Objet">
      <FilterChoices name="objet" empty="Tous" options={subjectChoices} chosen={objet} />
    </FilterField>
  </WhoWhenSearch>
);
