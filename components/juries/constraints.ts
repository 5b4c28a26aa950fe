import type { Constraints } from "@/components/form/field-props";

/** The HTML constraints of a form's fields, by name, derived on the server. */
export type FormConstraints = Readonly<Record<string, Constraints | undefined>>;
