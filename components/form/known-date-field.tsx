"use client";
import { formatDay } from "@/lib/platform/shared/calendar";
import { FieldGroup } from "./field-frame";
import { controlClasses, type FieldProps } from "./field-props";
import { describedBy, useField, useFormContext } from "./form-context";

type Props = Pick<FieldProps, "name" | "label" | "hint" | "required"> & {
  defaultValue?: string | null | undefined;
};

const parts = [
  { part: "day", label: "Jour", width: "w-18", complete: "bday-day" },
  { part: "month", label: "Mois", width: "w-18", complete: "bday-month" },
  { part: "year", label: "Année", width: "w-24", complete: "bday-year" },
] as const;

function partsOf(value: string) {
  const [year, month, day] = value.split("-");
  return { year, month, day };
}

/** A date that its writer knows by heart, a birth: three numbers to type, and no calendar to leaf through. */
export function KnownDateField({ name, label, hint, required, defaultValue }: Props) {
  const { values, errors } = useFormContext();
  const {
    id,
    error: refused,
    theirs,
  } = useField(name, hint, {
    inWords: (day) => day && formatDay(day),
    held: (day) =>
      Object.fromEntries(parts.map(({ part }) => [`${name}-${part}`, partsOf(day)[part] ?? ""])),
  });
  const known = partsOf(defaultValue ?? "");
  const error = refused ?? parts.flatMap(({ part }) => errors[`${name}-${part}`] ?? [])[0];
  return (
    <FieldGroup {...{ id, label, hint, required, error, theirs }}>
      <div className="flex flex-wrap gap-3">
        {parts.map(({ part, label: words, width, complete }, index) => {
          const field = `${name}-${part}`;
          const own = index === 0 ? id : `${id}-${part}`;
          return (
            <div key={part} className={width}>
              <label htmlFor={own} className="block text-sm">
                {words}
              </label>
              <input
                id={own}
                name={field}
                inputMode="numeric"
                required={required}
                autoComplete={complete}
                aria-invalid={error ? true : undefined}
                aria-describedby={describedBy(id, hint, error)}
                defaultValue={values[field] ?? known[part]}
                className={controlClasses}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
