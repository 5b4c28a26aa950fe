import type { ComponentProps, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { formatTypedDay } from "@/lib/platform/shared/calendar";
import { DayInput } from "./day-input";
import { controlClasses } from "./field-props";
import { FilterField } from "./filter-fields";
import { SearchFault } from "./search-fault";

type Props = {
  action: ComponentProps<"form">["action"];
  par: string;
  du: string;
  au: string;
  /** A filter of the list itself, between who and when. */
  children: ReactNode;
};

/** Who did it, what of, and when, in the address: empty fields narrow nothing. */
export function WhoWhenSearch({ action, par, du, au, children }: Props) {
  return (
    <search>
      <form
        action={action}
        method="get"
        className="no-print mb-6 grid items-start gap-4 rounded-panel border border-line bg-surface p-5 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_2fr_2fr_auto]"
      >
        <FilterField id="par" label="Par (nom ou adresse)">
          <input type="search" id="par" name="par" defaultValue={par} className={controlClasses} />
        </FilterField>
        {children}
        <Day name="du" label="Du" day={du} />
        <Day name="au" label="Au" day={au} />
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

const Day = ({ name, label, day }: { name: string; label: string; day: string }) => (
  <FilterField id={name} label={label}>
    <DayInput
      id={name}
      name={name}
      label={label}
      defaultValue={formatTypedDay(day)}
      placeholder="JJ/MM/AAAA"
    />
  </FilterField>
);
