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

export type Option = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Above the first of several that belong together. */
  under?: string;
};

/** What is read of a value, among the options it is chosen from. */
export const labelIn =
  (options: readonly Option[]) =>
  (value: string): ReactNode =>
    options.find((option) => option.value === value)?.label ?? value;

export const boxClasses = "box";

export const controlClasses = `min-h-target ${boxClasses}`;
