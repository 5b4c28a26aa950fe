import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";

/** What HTML itself can check of a field, derived on the server from the schema that decides. */
export type Constraints = {
  required?: boolean | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  min?: number | string | undefined;
  max?: number | string | undefined;
  pattern?: string | undefined;
  type?: string | undefined;
  inputMode?:
    | "text"
    | "numeric"
    | "decimal"
    | "tel"
    | "email"
    | "url"
    | "search"
    | "none"
    | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
};

export type FieldProps = Constraints & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
};

export type Option = { value: string; label: ReactNode; hint?: ReactNode };

export const boxClasses =
  "block w-full rounded-base border-[1.5px] border-edge bg-surface px-3 py-2 text-base text-ink aria-invalid:border-danger aria-invalid:outline-danger disabled:bg-neutral-tint";

export const controlClasses = `min-h-target ${boxClasses}`;
