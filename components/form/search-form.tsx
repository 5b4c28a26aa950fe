import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { Href } from "@/lib/routes";

/** A search stands in the address: it can be kept, sent and gone back to. */
export function SearchForm({
  action,
  label,
  words,
  children,
}: {
  action: Href;
  label: string;
  words: string;
  /** Why nothing was looked for, where something is refused. */
  children?: ReactNode;
}) {
  return (
    <search className="mb-4 block">
      <form action={action} className="no-print flex flex-wrap items-end gap-3">
        <label className="grid min-w-0 flex-[1_1_16rem] gap-1.5 font-semibold sm:max-w-sm">
          {label}
          <input
            type="search"
            name="q"
            defaultValue={words}
            className="min-h-target w-full rounded-base border-[1.5px] border-edge bg-surface px-3 py-2 font-normal"
          />
        </label>
        <Button tone="ghost" icon="search">
          Chercher
        </Button>
      </form>
      {children}
    </search>
  );
}
