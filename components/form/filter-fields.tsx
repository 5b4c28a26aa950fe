import type { ReactNode } from "react";
import { controlClasses } from "./field-props";

type FieldProps = { id: string; label: string; children: ReactNode };

/** One field of a form that narrows a list: what it is named, as the address names it. */
export function FilterField({ id, label, children }: FieldProps) {
  return (
    <div className="min-w-0 space-y-1.5">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}

type ChoicesProps = {
  name: string;
  empty: string;
  options: readonly { value: string; label: string }[];
  chosen: string | undefined;
};

export function FilterChoices({ name, empty, options, chosen }: ChoicesProps) {
  return (
    <select id={name} name={name} defaultValue={chosen ?? ""} className={controlClasses}>
      <option value="">{empty}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
