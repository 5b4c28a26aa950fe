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

export const boxClasses =
  "block w-full rounded-base border-[1.5px] border-edge bg-surface px-3 py-2 text-base text-ink aria-invalid:border-danger aria-invalid:outline-danger disabled:bg-neutral-tint";

export const controlClasses = `min-h-target ${boxClasses}`;
