import type { HTMLAttributes, HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";

export type FieldProps = FieldConstraints & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  type?: string | undefined;
  inputMode?: HTMLAttributes<HTMLElement>["inputMode"];
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
};

export type Option = { value: string; label: ReactNode; hint?: ReactNode };

/** What is read of a value, among the options it is chosen from. */
export const labelIn =
  (options: readonly Option[]) =>
  (value: string): ReactNode =>
    options.find((option) => option.value === value)?.label ?? value;

/** The same for several boxes, of which each that is ticked is a line. */
export const labelsIn =
  (options: readonly Option[]) =>
  (values: string): ReactNode =>
    values &&
    options
      .filter(({ value }) => values.split("\n").includes(value))
      .map(({ value, label }) => (
        <span key={value} className="block">
          {label}
        </span>
      ));

export const boxClasses = "box";

export const controlClasses = `min-h-target ${boxClasses}`;
