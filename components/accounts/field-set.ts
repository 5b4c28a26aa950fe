import type { FieldConstraints } from "@/lib/actions/constraints";

/** What the browser checks of each named field. */
export type Fields<Name extends string> = Record<Name, FieldConstraints>;
